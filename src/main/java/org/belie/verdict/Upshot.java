package org.belie.verdict;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Confidence;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.model.Qualifies;

/**
 * What a verdict comes to: the part of it that is compared when something changes.
 *
 * @param beside the words of what has to be said beside the outcome
 */
public record Upshot(Outcome outcome, Confidence confidence, Lean lean, List<Qualifies> beside) {
    public Upshot {
        beside = List.copyOf(beside);
    }

    /** What a judgement comes to. */
    public static Upshot of(Judgement judgement) {
        return new Upshot(judgement.outcome(), judgement.confidence(), judgement.lean(), words(judgement.qualifiers()));
    }

    /** "contradicted, moderate confidence, evidence leans against". */
    public String words() {
        return Messages.of("upshot", outcome.label(), sureness());
    }

    private static List<Qualifies> words(List<Beside> qualifiers) {
        return qualifiers.stream().map(Beside::word).distinct().toList();
    }

    /** "late, moderate confidence, evidence leans against". */
    public String sureness() {
        return beside.isEmpty() ? sure() : Messages.of("list.comma", qualified(), sure());
    }

    /** "late, undone"; empty where the outcome needs no such word. */
    public String qualified() {
        return beside.stream().map(Qualifies::label).collect(Collectors.joining(", "));
    }

    private String sure() {
        return lean == Lean.NONE
                ? Messages.of("upshot.sure", confidence.label())
                : Messages.of("upshot.leaning", confidence.label(), lean.label());
    }
}
