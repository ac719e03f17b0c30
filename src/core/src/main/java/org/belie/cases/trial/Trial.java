package org.belie.cases.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belie.bundle.CaseFile;
import org.belie.cases.CaseResult;
import org.belie.cases.RuleCases;
import org.belie.cases.coverage.Coverage;
import org.belie.cases.mutation.MutantRun;
import org.belie.cases.mutation.RuleMutants;
import org.belie.model.Bundle;
import org.belie.problem.Problems;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleFolder;
import org.belie.rules.tree.RuleFileReader;
import org.belie.session.Session;
import org.belie.session.Settings;
import org.belie.session.Trace;

/** Tests rules by the cases beside them, each case run once by the engine; the proofs read what those runs left. */
public final class Trial {
    private final RuleBook book;
    private final RuleFolder folder;
    private final Settings settings;
    private final List<RuleCard> rules;
    private final Set<Proof> proofs;
    private final RuleCases cases;
    private final Coverage coverage;
    private final List<CaseResult> results = new ArrayList<>();
    private final List<RuleMutants> mutants = new ArrayList<>();
    private final List<Trace> stopped = new ArrayList<>();

    /**
     * @param rules those to be tested
     * @param proofs what to ask for beside
     */
    public Trial(RuleBook book, RuleFolder folder, Settings settings, List<RuleCard> rules, Set<Proof> proofs) {
        this.book = book;
        this.folder = folder;
        this.settings = settings;
        this.rules = rules;
        this.proofs = proofs;
        this.cases = new RuleCases(book, settings);
        this.coverage = new Coverage(book, proofs.contains(Proof.COVERAGE) ? rules : List.of());
    }

    /** Runs a matter, to see what it covers. */
    public void matter(Bundle bundle) {
        var trace = Session.run(book.base(), settings, bundle);
        ended(trace);
        coverage.matter(bundle.id(), trace);
    }

    /** Runs the cases of one rule. */
    public void rule(RuleCard rule, CaseFile file) {
        var runs = cases.run(rule, file.cases());
        runs.forEach(run -> ended(run.trace()));
        results.addAll(cases.results(rule, file, runs));
        if (proofs.contains(Proof.COVERAGE)) {
            coverage.cases(rule, runs);
        }
        if (proofs.contains(Proof.MUTANTS)) {
            var text = folder.rules().get(rule.path());
            var parsed = RuleFileReader.read(rule.path(), rule.file(), text, new Problems());
            mutants.add(MutantRun.of(rule, parsed, file, runs));
        }
    }

    private void ended(Trace trace) {
        if (!trace.complete()) {
            stopped.add(trace);
        }
    }

    /** What came of it all. */
    public Tested tested() {
        return new Tested(rules, results, proofs, coverage.covered(), mutants, stopped);
    }
}
