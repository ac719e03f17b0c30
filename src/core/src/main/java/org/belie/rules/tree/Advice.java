package org.belie.rules.tree;

/** What to write instead of a word of DRL that belie's rules do not use. */
final class Advice {
    private Advice() {}

    static String against(String what) {
        return switch (what) {
            case "eval" -> "say it as a constraint of the pattern that it is about";
            case "from", "collect" -> "match the facts with a pattern, or collect them with `accumulate`";
            case "forall" -> "say it with `not`: there is none for which it does not hold";
            case "accumulate" ->
                "use `accumulate( x : Type( ... ); all : collectList( x ) )`, or count, sum, min, max, average";
            case "matches", "soundslike", "str" -> "compare whole words with `==`, or ask `isA( \"...\" )`";
            case "in" -> "name the property again: `a == x || a == y`";
            case "before", "meets", "during", "coincides", "overlaps", "includes", "starts", "finishes" ->
                "compare their ends: `a.latest <= b.earliest`";
            case "after" -> "compare their ends: `a.earliest >= b.latest`";
            case "&" -> "write `&&`";
            case "|" -> "write `||`";
            case "'" -> "write text in double quotes";
            case "=" -> "you meant `==`";
            case "{", "}" -> "leave it out: a rule concludes, and holds no code";
            case "instanceof" -> "match it as what it is: `Intent( this == ... )`";
            case "over" -> "compare the times of the statements: belie has no running clock";
            default -> null;
        };
    }
}
