package org.belie.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.problem.Escaped;
import org.belie.verdict.Phrase;
import org.belie.verdict.diff.BundleDiff;
import org.belie.verdict.diff.Change;
import org.belie.verdict.diff.Diff;
import org.belie.verdict.diff.How;
import org.belie.verdict.diff.Thing;

/** For a terminal of 80 columns: what differs between two versions, which verdicts do, and what each of these rests on. */
public final class DiffReport {
    private static final String INDENT = "    ";
    private static final Set<Thing> TOLD = Set.of(Thing.STATEMENT, Thing.SOURCE, Thing.DATE);
    private static final int NAMED = 12;
    private static final int SHORT = 60;

    private final Diff diff;
    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private DiffReport(Diff diff, Screen screen) {
        this.diff = diff;
        this.screen = screen;
    }

    public static String text(Diff diff, Screen screen) {
        return new DiffReport(diff, screen).text();
    }

    private String text() {
        line("", diff.before() + " -> " + diff.after());
        changes();
        diff.bundles().stream().filter(b -> !b.changed().isEmpty()).forEach(this::bundle);
        out.append(diff.changes().isEmpty() ? "" : "\n").append(score()).append('\n');
        return out.toString();
    }

    private String score() {
        var verdicts = Messages.count("count.verdict", diff.verdicts());
        var bundles = diff.bundles().size();
        var all = bundles == 1 ? verdicts : Messages.of("diff.inBundles", verdicts, bundles);
        if (diff.changed() > 0) {
            return diff.changed() == 1
                    ? Messages.of("diff.oneChanges", all)
                    : Messages.of("diff.manyChange", diff.changed(), all);
        }
        return diff.changes().isEmpty()
                ? Messages.of("diff.nothingChanges", all)
                : Messages.of("diff.noVerdictChanges", all);
    }

    /** In full what a verdict that differs rests on, and what a bundle says; the rest by name, as far as there is room. */
    private void changes() {
        var rested = new HashSet<Change>();
        diff.bundles().forEach(b -> b.changed().forEach(v -> rested.addAll(v.allRests())));
        var told = diff.changes().stream()
                .filter(c -> TOLD.contains(c.thing()) || rested.contains(c))
                .toList();
        told.forEach(this::change);
        also(diff.changes().stream().filter(c -> !told.contains(c)).toList());
    }

    private void also(List<Change> others) {
        if (!others.isEmpty()) {
            var names = others.stream().limit(NAMED).map(ChangeWords::brief).collect(Collectors.joining(", "));
            line(
                    "  ",
                    others.size() > NAMED
                            ? Messages.of("diff.also.more", names, others.size() - NAMED)
                            : Messages.of("diff.also", names));
        }
    }

    private void change(Change change) {
        line("  ", ChangeWords.full(change) + said(change));
        change.fields().forEach(this::field);
    }

    /** What a statement that came or went says. */
    private String said(Change change) {
        if (change.thing() != Thing.STATEMENT || change.how() == How.CHANGED) {
            return "";
        }
        return diff.bundles().stream()
                .flatMap(b -> Stream.of(b.before(), b.after()))
                .flatMap(judged -> judged.bundle().statements().stream())
                .filter(s -> s.id().equals(change.id()))
                .map(s -> ": " + said(s))
                .findFirst()
                .orElse("");
    }

    private static String said(Statement statement) {
        var phrase = Phrase.of(statement);
        return statement.by().isEmpty()
                ? phrase
                : Messages.of("diff.said", Phrase.of(statement.by()), statement.said(), phrase);
    }

    private void field(Change.Field field) {
        var before = field.before() == null ? Messages.of("diff.none") : field.before();
        var after = field.after() == null ? Messages.of("diff.none") : field.after();
        if (before.length() + after.length() <= SHORT) {
            line(INDENT, field.name() + ": " + before + " -> " + after);
        } else {
            line(INDENT, Messages.of("diff.fieldWas", field.name(), before));
            line(INDENT, Messages.of("diff.fieldIs", field.name(), after));
        }
    }

    private void bundle(BundleDiff bundle) {
        var after = bundle.after().bundle();
        out.append('\n').append(screen.colour().strong(Escaped.of(after.id())));
        out.append(after.title() == null ? "" : ": " + Plain.text(after.title()))
                .append('\n');
        bundle.changed().forEach(v -> out.append(DiffVerdict.text(v, screen)));
    }

    private void line(String indent, String words) {
        out.append(screen.lines(indent, indent + "  ", words));
    }
}
