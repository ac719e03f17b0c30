package org.belie.verdict.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belie.rules.RuleBook;
import org.belie.rules.tree.RuleFile;
import org.belie.session.Settings;
import org.belie.verdict.Judged;
import org.belie.vocabulary.Vocabulary;

/** Compares two versions of the rules over the same bundles. */
public final class RuleVersions {
    private RuleVersions() {}

    /**
     * One version.
     *
     * @param name as it is shown to the user
     * @param files the rules as they are written
     * @param judged each bundle as these rules judge it, in the order of the other version
     */
    public record Ruled(
            String name,
            RuleBook book,
            List<RuleFile> files,
            Vocabulary vocabulary,
            Settings settings,
            List<Judged> judged) {}

    /** What differs between the two. */
    public static Diff diff(Ruled before, Ruled after) {
        var changes = Change.between(words(before), words(after));
        var bundles = new ArrayList<BundleDiff>();
        for (var i = 0; i < before.judged().size(); i++) {
            var old = new Version(before.judged().get(i), before.book());
            var now = new Version(after.judged().get(i), after.book());
            bundles.add(new VerdictDiff(old, now, changes).diff());
        }
        return new Diff(before.name(), after.name(), changes, bundles);
    }

    private static Map<Thing, Descriptions> words(Ruled rules) {
        var words = TableWords.of(rules.vocabulary());
        words.put(Thing.RULE, RuleWords.of(rules.files()));
        words.put(Thing.PARAMETER, TableWords.parameters(rules.settings()));
        words.put(Thing.PRECEDENCE, TableWords.precedence(rules.settings()));
        return words;
    }
}
