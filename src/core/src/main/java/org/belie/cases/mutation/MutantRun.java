package org.belie.cases.mutation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belie.bundle.CaseFile;
import org.belie.cases.CaseRun;
import org.belie.rules.RuleCard;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;
import org.belie.verdict.probe.Matcher;
import org.belie.verdict.probe.Witness;

/**
 * Tries every mutant of a rule on the rule's cases. Mutants are not compiled, neither one by one nor together: a broken rule
 * is read from its broken text and matched over the facts that the whole rule's run left, which takes microseconds where
 * compiling takes a tenth of a second. That is exact as long as a rule does not feed itself: all facts that it reads are
 * then what they would be whatever it concludes. A rule that is fed by what follows from its own conclusions is judged by
 * the facts as they were with the whole rule; {@code MutantsInTheEngineTest} holds that compiling comes to the same.
 */
public final class MutantRun {
    private MutantRun() {}

    /** Which mutants of a rule its cases notice, and which they do not. */
    public static RuleMutants of(RuleCard card, RuleFile file, CaseFile cases, List<CaseRun> runs) {
        var sound = runs.stream().filter(r -> r.wants(r.matches())).toList();
        var survivors = file.rules().stream()
                .filter(r -> card.id().equals(r.meta("id")))
                .flatMap(r -> Mutant.of(file, r).stream())
                .collect(Collectors.partitioningBy(m -> noticed(m, cases, sound)));
        return new RuleMutants(
                card,
                survivors.get(true).size(),
                survivors.get(false).stream().map(m -> survivor(m, cases)).toList(),
                stale(cases, survivors.get(false)));
    }

    /** Whether the cases tell a mutant from the rule. */
    static boolean noticed(Mutant mutant, CaseFile cases, List<CaseRun> runs) {
        return mutant.concludes() == null
                ? runs.stream().anyMatch(r -> otherwise(mutant.tree(), r))
                : concluded(mutant, cases, runs);
    }

    /** What every case concludes is said once for all: it is noticed where any case fires. */
    private static boolean concluded(Mutant mutant, CaseFile cases, List<CaseRun> runs) {
        return cases.concludes() != null
                && !cases.concludes().equals(mutant.concludes())
                && runs.stream().anyMatch(r -> r.one().fires());
    }

    private static boolean otherwise(RuleTree mutant, CaseRun run) {
        var crash = new Crash();
        return !run.wants(new Matcher(run.memory(), crash).matches(mutant)) || crash.happened;
    }

    /** A broken rule that asks something of nothing stops the engine: nobody overlooks that. */
    private static final class Crash implements Witness {
        private boolean happened;

        @Override
        public boolean thorough() {
            return true;
        }

        @Override
        public void failed(Constraint constraint) {
            happened = true;
        }
    }

    private static RuleMutants.Survivor survivor(Mutant mutant, CaseFile cases) {
        return new RuleMutants.Survivor(
                mutant.name(),
                mutant.at().line(),
                mutant.at().column(),
                reasons(cases).apply(mutant.name()));
    }

    private static Function<String, String> reasons(CaseFile cases) {
        return name -> cases.survives().stream()
                .filter(s -> s.mutant().equals(name))
                .map(CaseFile.Survives::reason)
                .findFirst()
                .orElse(null);
    }

    private static List<RuleMutants.Stale> stale(CaseFile cases, List<Mutant> survivors) {
        return cases.survives().stream()
                .filter(s -> survivors.stream().noneMatch(m -> m.name().equals(s.mutant())))
                .map(s -> new RuleMutants.Stale(s.mutant(), s.line()))
                .toList();
    }
}
