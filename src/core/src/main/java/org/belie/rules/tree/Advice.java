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
            case "[" -> "ask a property by its name, a list with `contains`, times with `<` and `daysApart`";
            case "#" -> "match it as what it is, `Intent( this == ... )`; a comment is written `// ...`";
            case "?" -> "write a rule for each case, or `a && b || !a && c`";
            case "%" -> "compare the number itself: nothing asks for what is left over";
            case "." -> "write a number with a digit before the point, `0.5`, and a type by its last name";
            case "excludes" -> "write `not contains`";
            case "/" -> "match each fact with a pattern, joined by `==`";
            case "namedconsequence" -> "write a rule for each consequence";
            case "\u2013", "\u2014", "\u2212" -> "write `-`";
            case "\u00a0", "\u202f", "\u2009" -> "put a plain blank there: this one only looks like it";
            case "init", "action", "reverse", "result" ->
                "name a function: `accumulate( x : Type( ... ); n : count( x ) )`";
            default -> null;
        };
    }
}
