package org.belie.cases.trial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.cases.CaseResult;
import org.belie.cases.coverage.RuleCoverage;
import org.belie.cases.mutation.RuleMutants;
import org.belie.rules.RuleCard;
import org.belie.session.Trace;

/**
 * What came of testing rules.
 *
 * @param rules those that were to be tested, by id
 * @param cases what came of each case, rule by rule
 * @param proofs what was asked for beside
 * @param coverage of each rule; empty when it was not asked for
 * @param mutants of each rule; empty when they were not asked for
 * @param stopped the runs that a limit or a faulty rule stopped, so that they show nothing
 */
public record Tested(
        List<RuleCard> rules,
        List<CaseResult> cases,
        Set<Proof> proofs,
        List<RuleCoverage> coverage,
        List<RuleMutants> mutants,
        List<Trace> stopped) {
    public Tested {
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
        proofs = Set.copyOf(proofs);
        coverage = List.copyOf(coverage);
        mutants = List.copyOf(mutants);
        stopped = List.copyOf(stopped);
    }

    public long count(CaseResult.State state) {
        return cases.stream().filter(c -> c.state() == state).count();
    }

    /** The rules of which no case was run. */
    public List<RuleCard> empty() {
        var run = cases.stream()
                .filter(c -> c.expected() != null)
                .map(c -> c.rule().id())
                .collect(Collectors.toSet());
        return rules.stream().filter(r -> !run.contains(r.id())).toList();
    }

    /** Whether a case failed, or a mutant survived without a reason. */
    public boolean failed() {
        return cases.stream().anyMatch(CaseResult::failed) || !mutants.stream().allMatch(RuleMutants::clean);
    }

    /** How many conditions the rules have. */
    public long conditions() {
        return coverage.stream().mapToLong(c -> c.decisions().size()).sum();
    }

    /** How many of them were seen both ways. */
    public long decided() {
        return coverage.stream().mapToLong(RuleCoverage::decided).sum();
    }

    /** The share of the conditions that were seen both ways, in percent; a rule without conditions is covered. */
    public double percent() {
        return conditions() == 0 ? 100 : 100.0 * decided() / conditions();
    }
}
