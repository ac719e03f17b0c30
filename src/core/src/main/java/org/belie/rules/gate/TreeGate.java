package org.belie.rules.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.belie.problem.Problem;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/**
 * Lets a rule file pass when all that is in it is on the list, before any of it is compiled: some of what DRL can say runs
 * already while it is compiled. What belie does not understand it does not let pass.
 */
public final class TreeGate {
    private static final Pattern PACKAGE = Pattern.compile("rules(\\.[A-Za-z][A-Za-z0-9_]*)*");
    private static final Set<String> KEPT = Set.of("id", "force");

    private final Capabilities allowed = Capabilities.shipped();
    private final RuleFile file;
    private final Refusals refusals;

    private TreeGate(RuleFile file) {
        this.file = file;
        this.refusals = new Refusals(file);
    }

    /** Why a file is not let in; empty when it is. */
    public static List<Problem> look(RuleFile file) {
        if (!file.unread().isEmpty()) {
            return file.unread();
        }
        var gate = new TreeGate(file);
        gate.look();
        return gate.refusals.sorted();
    }

    /**
     * What is compiled of a file that was let in: written anew, with a meter at every join, and of what rules say of
     * themselves only what the engine needs.
     */
    public static String transcript(RuleFile file) {
        return plain(Transcript.of(
                file, file.rules().stream().map(TreeGate::lean).map(Metered::of).toList()));
    }

    /** The compiler reads in the charset of the machine: what it is given is ASCII, with an escape for any other letter. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            plain.append(letter < 128 ? String.valueOf(letter) : String.format("\\u%04x", (int) letter));
        }
        return plain.toString();
    }

    private static RuleTree lean(RuleTree rule) {
        var meta = rule.meta().stream().filter(m -> KEPT.contains(m.name())).toList();
        return new RuleTree(
                rule.name(), rule.pack(), meta, List.of(), rule.when(), rule.then(), rule.at(), rule.thenAt());
    }

    private void look() {
        if (!PACKAGE.matcher(file.pack()).matches() || !inItsFolder()) {
            refusals.tell(GateCode.NAME, file.place(0, 0), "`" + file.pack() + "` is no package of rules here", null);
        }
        file.outside().forEach(o -> refusals.unlisted(GateCode.CONSTRUCT, o.at(), o.what()));
        file.imports().stream()
                .filter(i -> !imported(i.what()))
                .forEach(i -> refusals.unlisted(GateCode.IMPORT, i.at(), i.what()));
        var most = allowed.limit("rules");
        file.rules().stream()
                .skip(most)
                .limit(1)
                .forEach(r -> refusals.tell(GateCode.TOO_MUCH, r.at(), "this rule is one too many in its file", null));
        file.rules().forEach(this::rule);
        if (refusals.none()) {
            Untold.look(file, refusals);
        }
    }

    /** Rules of one package lie in one folder, and are called after it. */
    private boolean inItsFolder() {
        var folders = file.path().split("/");
        return folders.length < 2 || file.pack().equals("rules." + folders[folders.length - 2]);
    }

    private boolean imported(String what) {
        return allowed.lists("imports", what)
                || what.startsWith(Types.MODEL + ".")
                        && allowed.lists("types", what.substring(Types.MODEL.length() + 1));
    }

    private void rule(RuleTree rule) {
        text(rule.name(), rule);
        rule.attributes().forEach(a -> refusals.unlisted(GateCode.CONSTRUCT, steering(a, rule), a));
        new MetaGate(allowed, file, rule, refusals).look();
        if (rule.conditions().count() > allowed.limit("conditions")) {
            tooMany(rule, "this rule has more than " + allowed.limit("conditions") + " conditions", null);
        } else if (Ways.of(rule) > allowed.limit("ways")) {
            var met = "with `or` as it stands, this rule can be met in " + Ways.of(rule) + " ways, and "
                    + allowed.limit("ways") + " is the most";
            tooMany(rule, met, "write a rule for each");
        } else {
            new RuleGate(allowed, rule, refusals).look();
        }
    }

    private void tooMany(RuleTree rule, String what, String maybe) {
        refusals.tell(GateCode.TOO_MUCH, rule.at(), what, maybe);
    }

    private Place steering(String attribute, RuleTree rule) {
        return file.find(attribute, rule.at().to(), rule.thenAt().from());
    }

    /** What is written into the transcript between quotes must not be able to end them. */
    private void text(String value, RuleTree rule) {
        if (!Names.plain(value)) {
            refusals.tell(
                    GateCode.NAME,
                    rule.at(),
                    "a name or an id has neither quotes, backslashes nor `*/` in it",
                    "leave them out");
        }
    }
}
