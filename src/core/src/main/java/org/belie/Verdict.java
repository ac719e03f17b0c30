package org.belie;

import java.util.List;
import org.belie.model.Confidence;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.verdict.Judgement;

/**
 * What belie says of one claim.
 *
 * @param claim the statement's id
 * @param lean where the evidence leans that did not decide
 * @param rule the id of the rule whose outcome stands; empty when a limit stopped the run
 * @param headline the verdict in one or two sentences
 * @param against what speaks against the claim, heaviest first
 * @param pro what speaks for it, likewise
 * @param discounted findings that were found and undercut
 * @param missing the reports that would settle it, each a sentence
 */
public record Verdict(
        String claim,
        Outcome outcome,
        Confidence confidence,
        Lean lean,
        String rule,
        String headline,
        List<Finding> against,
        List<Finding> pro,
        List<Finding> discounted,
        List<String> missing) {
    static Verdict of(Judgement of) {
        return new Verdict(
                of.claim().id(),
                of.outcome(),
                of.confidence(),
                of.lean(),
                of.rule(),
                of.headline(),
                Finding.of(of.against()),
                Finding.of(of.pro()),
                Finding.of(of.discounted()),
                List.copyOf(of.missing()));
    }
}
