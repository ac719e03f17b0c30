package org.belie.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.session.RuleFailure;
import org.belie.session.Session;
import org.belie.session.Settings;
import org.belie.session.Trace;

/** Bundle to session to findings to verdicts: the straight line. */
public final class Judge {
    private final RuleBook book;
    private final Settings settings;

    public Judge(RuleBook book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** Judges every claim of a bundle. */
    public Judged judge(Bundle bundle) {
        try {
            return judged(book, bundle, Session.run(book.base(), settings, bundle));
        } catch (RuleFailure e) {
            throw told(book, e);
        }
    }

    /** What is said of a bundle on which a rule failed: every claim of it is undecided. */
    public Judged undecided(Bundle bundle, RuleFailure failure) {
        return judged(book, bundle, new Trace(List.of(), Map.of(), failure.getMessage()));
    }

    static RuleFailure told(RuleBook book, RuleFailure failure) {
        var failed = book.failed(failure);
        return failure.told(failed.what(), failed.maybe());
    }

    /** Opens a session for a matter that moves on. */
    public LiveJudge open() {
        return new LiveJudge(book, settings);
    }

    static Judged judged(RuleBook book, Bundle bundle, Trace trace) {
        var writer = new VerdictWriter(book, trace);
        var verdicts = bundle.statements().stream()
                .filter(Statement::judged)
                .sorted(Comparator.comparing(Statement::id))
                .map(writer::judgement)
                .toList();
        return new Judged(bundle, verdicts, trace);
    }
}
