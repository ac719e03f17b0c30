package org.belie.cli;

import java.util.List;
import java.util.Set;
import org.belie.bundle.Matter;
import org.belie.json.Report;
import org.belie.model.Outcome;
import org.belie.problem.Problem;
import org.belie.rules.RuleBook;

/**
 * What a run of {@code check} came to, with what the exchange formats say besides the verdicts.
 *
 * @param matters what the bundles of the report say
 * @param unusable what is wrong with bundles that could not be judged
 * @param unread how many bundles that is
 * @param failing the outcomes that are to fail
 * @param claims those that are shown, or none for all
 */
record Checked(
        Report report,
        List<Matter> matters,
        RuleBook book,
        List<Problem> unusable,
        int unread,
        Set<Outcome> failing,
        Set<String> claims) {}
