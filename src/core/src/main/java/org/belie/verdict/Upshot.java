package org.belie.verdict;

import org.belie.message.Messages;
import org.belie.model.Confidence;
import org.belie.model.Lean;
import org.belie.model.Outcome;

/** What a verdict comes to: the part of it that is compared when something changes. */
public record Upshot(Outcome outcome, Confidence confidence, Lean lean) {

    /** What a judgement comes to. */
    public static Upshot of(Judgement judgement) {
        return new Upshot(judgement.outcome(), judgement.confidence(), judgement.lean());
    }

    /** "contradicted, moderate confidence, evidence leans against". */
    public String words() {
        return Messages.of("upshot", outcome.label(), sureness());
    }

    /** "moderate confidence, evidence leans against". */
    public String sureness() {
        return lean == Lean.NONE
                ? Messages.of("upshot.sure", confidence.label())
                : Messages.of("upshot.leaning", confidence.label(), lean.label());
    }
}
