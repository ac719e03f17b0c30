package org.belie.cases;

import java.util.ArrayList;
import java.util.List;
import org.belie.bundle.Case;
import org.belie.bundle.CaseFile;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.session.Derivation;
import org.belie.session.Session;
import org.belie.session.Settings;
import org.belie.session.Trace;

/** Runs the cases beside a rule: what the rule concludes on each, together with all other rules. */
public final class RuleCases {
    private final RuleBook book;
    private final Settings settings;

    public RuleCases(RuleBook book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** Runs every case that is not to be skipped, in the order of the file. */
    public List<CaseRun> run(RuleCard rule, List<Case> cases) {
        return cases.stream()
                .filter(c -> c.skip() == null)
                .map(c -> run(rule, c))
                .toList();
    }

    private CaseRun run(RuleCard rule, Case one) {
        var trace = Session.run(
                book.base(), settings.where(one.parameters()), one.matter().bundle());
        return CaseRun.of(one, trace, by(rule, trace));
    }

    /** What a rule concluded in a run. */
    static List<Derivation> by(RuleCard rule, Trace trace) {
        return trace.all()
                .filter(d -> d.rule().equals(rule.name()) && d.pack().endsWith("." + rule.pack()))
                .toList();
    }

    /** What came of every case of a file: those that were run, those that were skipped, those that are to be written. */
    public List<CaseResult> results(RuleCard rule, CaseFile file, List<CaseRun> runs) {
        var results = new ArrayList<CaseResult>();
        var judging = new Judging(book, rule, file.concludes());
        runs.stream().map(judging::result).forEach(results::add);
        file.cases().stream()
                .filter(c -> c.skip() != null)
                .map(c -> new CaseResult(rule, c.name(), c.line(), CaseResult.State.SKIPPED, null, null, c.skip()))
                .forEach(results::add);
        file.todo().stream()
                .map(t -> new CaseResult(rule, t.name(), t.line(), CaseResult.State.TODO, null, null, null))
                .forEach(results::add);
        return results;
    }
}
