package org.belie.rules.gate;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Which names and texts of a rule can be written down as they are, and are read as nothing else. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}");
    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\\\p{Cntrl}\\u2028\\u2029]{1,4000}");
    private static final Set<String> TAKEN = Set.of(
            "drools",
            "kcontext",
            "and",
            "or",
            "not",
            "exists",
            "forall",
            "accumulate",
            "acc",
            "collect",
            "from",
            "eval",
            "in",
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "over",
            "rule",
            "query",
            "when",
            "then",
            "end",
            "declare",
            "global",
            "function",
            "init",
            "action",
            "reverse",
            "result",
            "unit",
            "update",
            "modify",
            "insert",
            "insertLogical",
            "delete",
            "retract",
            "entry-point",
            "window",
            "do",
            "record",
            "sealed",
            "permits",
            "yield",
            "var",
            "with",
            "to",
            "module",
            "open",
            "opens",
            "exports",
            "requires",
            "provides",
            "uses",
            "transitive");

    private Names() {}

    /** Whether a rule may give this name to something. */
    static boolean free(String name) {
        return NAME.matcher(name).matches()
                && !SourceVersion.isKeyword(name)
                && !TAKEN.contains(name)
                && !name.startsWith("_")
                && !name.startsWith("GENERATED");
    }

    /** Whether a text can stand between quotes as it is, and in a comment too: the engine writes names of rules there. */
    static boolean plain(String text) {
        return text.isEmpty() || PLAIN.matcher(text).matches() && !text.contains("*/");
    }
}
