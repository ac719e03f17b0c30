package org.belie.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.belie.model.Bundle;
import org.belie.model.Parameter;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.session.Limits;
import org.belie.session.Session;
import org.belie.session.Settings;
import org.belie.session.Trace;

/** Bundle to session to findings to verdicts: the straight line. */
public final class Judge {
    /** As the bundle has them, wherever they stand in a list. */
    private static final Comparator<Statement> ORDER =
            Comparator.comparingInt((Statement s) -> s.attribution().line()).thenComparing(Statement::id);

    private final RuleBook book;
    private final Settings settings;

    public Judge(RuleBook book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** Judges every claim of a bundle. */
    public Judged judge(Bundle bundle) {
        return judged(book, bundle, Session.run(book.base(), settings, bundle));
    }

    /** The numbers of judgement that rules read. */
    public List<Parameter> parameters() {
        return settings.parameters();
    }

    /** The same with other numbers for some parameters. */
    public Judge where(Map<String, Double> numbers) {
        return new Judge(book, settings.where(numbers));
    }

    /** How far it may go with one bundle. */
    public Limits limits() {
        return settings.limits();
    }

    /** Opens a session for a matter that moves on. */
    public LiveJudge open() {
        return new LiveJudge(book, settings);
    }

    static Judged judged(RuleBook book, Bundle bundle, Trace trace) {
        return written(book, bundle, Faults.told(book, trace));
    }

    /** The verdicts of a bundle of which nothing can be said. */
    public Judged undecided(Judged judged, String why) {
        return written(book, judged.bundle(), judged.trace().without(why, null));
    }

    private static Judged written(RuleBook book, Bundle bundle, Trace trace) {
        var writer = new VerdictWriter(book, trace);
        var verdicts = bundle.statements().stream()
                .filter(Statement::judged)
                .sorted(ORDER)
                .map(writer::judgement)
                .toList();
        return new Judged(bundle, verdicts, trace);
    }
}
