package org.belie.verdict.whynot;

import java.util.stream.Collectors;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;

/** A condition as a rule has it, on one line; constraints that are listed elsewhere are left out. */
final class ConditionWords {
    private ConditionWords() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return (pattern.binding() == null ? "" : pattern.binding() + " : ") + pattern.type() + "( "
                    + pattern.constraints().stream()
                            .map(Constraint::text)
                            .map(ConditionWords::plain)
                            .collect(Collectors.joining(", "))
                    + " )";
        }
        if (condition instanceof Condition.Absent absent) {
            return "not " + of(absent.inner());
        }
        if (condition instanceof Condition.Present present) {
            return "exists " + of(present.inner());
        }
        if (condition instanceof Condition.Both both) {
            return both.parts().stream().map(ConditionWords::of).collect(Collectors.joining(" and ", "( ", " )"));
        }
        if (condition instanceof Condition.Either either) {
            return either.parts().stream().map(ConditionWords::of).collect(Collectors.joining(" or ", "( ", " )"));
        }
        return condition instanceof Condition.Collected collected ? collected(collected) : "...";
    }

    private static String collected(Condition.Collected collected) {
        var results = collected.results().stream()
                .map(r -> r.binding() + " : " + r.function() + "( " + String.join(", ", r.arguments()) + " )")
                .collect(Collectors.joining(", "));
        var constraints =
                collected.constraints().stream().map(c -> plain(c.text())).collect(Collectors.joining(", "));
        return "accumulate( " + of(collected.inner()) + "; " + results
                + (constraints.isEmpty() ? "" : "; " + constraints) + " )";
    }

    /** Without the line breaks and the comments of the file. */
    static String plain(String text) {
        return text.replaceAll("/\\*(?s:.*?)\\*/|//[^\n]*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
