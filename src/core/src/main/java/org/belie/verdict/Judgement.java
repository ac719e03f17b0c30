package org.belie.verdict;

import java.util.List;
import org.belie.model.Confidence;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.model.Statement;

/**
 * A verdict with its explanation, both sides.
 *
 * @param rule the rule whose outcome stands; empty when a limit stopped the run
 * @param headline what the outcome is and what has to be said beside it
 * @param answer the same without who said what: for where that is told already
 * @param qualifiers what has to be said beside the outcome so that it does not mislead
 * @param against heaviest first, then by statement and rule; likewise {@code pro}
 * @param discounted findings and reasons that undercut them
 * @param context what was compared but could not count
 * @param missing the reports that would settle it
 * @param ceilings what holds the confidence down
 */
public record Judgement(
        Statement claim,
        Outcome outcome,
        Confidence confidence,
        Lean lean,
        String rule,
        String headline,
        String answer,
        List<Beside> qualifiers,
        List<Item> against,
        List<Item> pro,
        List<Item> discounted,
        List<Item> context,
        List<String> missing,
        List<Item.Reason> ceilings) {}
