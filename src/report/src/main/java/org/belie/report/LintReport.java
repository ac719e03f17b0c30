package org.belie.report;

import java.util.List;
import org.belie.problem.Problem;
import org.belie.rules.RuleLint;

/**
 * What lint found in rules.
 *
 * @param rules how many were looked at
 * @param unreadable whether a file could not be read
 */
public record LintReport(int rules, List<Problem> problems, boolean unreadable) {
    public LintReport {
        problems = List.copyOf(problems);
    }

    /** What was found in several folders, each thing once. */
    public static LintReport of(List<RuleLint> looked) {
        return new LintReport(
                looked.stream().mapToInt(RuleLint::rules).sum(),
                looked.stream()
                        .flatMap(l -> l.problems().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                looked.stream().anyMatch(RuleLint::unreadable));
    }
}
