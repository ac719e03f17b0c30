package org.belie.verdict.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.verdict.Judged;
import org.belie.vocabulary.Vocabulary;

/** Compares two versions of a bundle under the same rules. */
public final class BundleVersions {
    private static final Set<Thing> ONLY_CHANGED = Set.of(Thing.SOURCE, Thing.ACTOR, Thing.OBJECT, Thing.PLACE);

    private BundleVersions() {}

    /**
     * One version.
     *
     * @param name as it is shown to the user
     * @param statements all that it says, whatever the date
     * @param vocabulary the shipped terms under its own
     */
    public record Told(String name, Judged judged, List<Statement> statements, Vocabulary vocabulary) {}

    /** What differs between the two. Sources and terms that came or went with a statement are told with the statement. */
    public static Diff diff(RuleBook book, Told before, Told after) {
        var changes = new ArrayList<>(Change.between(words(before), words(after)));
        changes.removeIf(c -> ONLY_CHANGED.contains(c.thing()) && c.how() != How.CHANGED);
        changes.addAll(view(before, after, changes));
        var old = new Version(before.judged(), book);
        var now = new Version(after.judged(), book);
        return new Diff(before.name(), after.name(), changes, List.of(new VerdictDiff(old, now, changes).diff()));
    }

    private static Map<Thing, Descriptions> words(Told told) {
        var words = new EnumMap<Thing, Descriptions>(Thing.class);
        var statements = new StatementWords(told.statements());
        words.put(Thing.STATEMENT, statements.statements());
        words.put(Thing.SOURCE, statements.sources());
        words.put(Thing.ACTOR, statements.actors());
        words.put(Thing.OBJECT, statements.objects());
        words.put(Thing.PLACE, statements.places());
        words.put(Thing.ACTION, TableWords.of(told.vocabulary()).getOrDefault(Thing.ACTION, Descriptions.NONE));
        words.put(Thing.DATE, date(told.judged().bundle()));
        return words;
    }

    private static Descriptions date(Bundle bundle) {
        var date = new Descriptions();
        date.say("date", "asOf", bundle.asOf().day());
        return date;
    }

    /** Statements that are the same in both, and that the date of one version hides. */
    private static List<Change> view(Told before, Told after, List<Change> changes) {
        var different = changes.stream()
                .filter(c -> c.thing() == Thing.STATEMENT)
                .map(Change::id)
                .collect(Collectors.toSet());
        var known = ids(before.judged().bundle().statements());
        var view = new ArrayList<Change>();
        var shown = ids(after.judged().bundle().statements());
        for (var id : ids(after.statements())) {
            if (!different.contains(id) && known.contains(id) != shown.contains(id)) {
                view.add(new Change(Thing.STATEMENT, id, shown.contains(id) ? How.SHOWN : How.HIDDEN, List.of()));
            }
        }
        return view;
    }

    private static Set<String> ids(Collection<Statement> statements) {
        return statements.stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
