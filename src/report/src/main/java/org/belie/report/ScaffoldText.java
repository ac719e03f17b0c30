package org.belie.report;

import java.util.function.UnaryOperator;
import org.belie.message.Messages;
import org.belie.rules.Scaffold;

/** What was written for a new rule, why its test fails as yet, and what is next. */
public final class ScaffoldText {
    private ScaffoldText() {}

    /**
     * The steps from a scaffold to a rule.
     *
     * @param shown a path below the rules folder as the user knows it
     * @param test the command that runs the rule's cases
     */
    public static String text(Scaffold scaffold, UnaryOperator<String> shown, String test) {
        var rule = shown.apply(scaffold.path());
        return Messages.of("scaffold.wrote", rule) + "\n"
                + Messages.of("scaffold.wrote", shown.apply(scaffold.casesPath())) + "\n\n"
                + Wrap.lines("", "", Messages.of("scaffold.next", scaffold.id()))
                + step(1, Messages.of("scaffold.says"))
                + step(2, Messages.of("scaffold.condition", rule, scaffold.open()))
                + step(3, Messages.of("scaffold.cases"))
                + step(4, Messages.of("scaffold.run", test));
    }

    /** What a folder lacks for the rule to fire at all. */
    public static String lonely(String folder) {
        return Wrap.lines("", "", Messages.of("scaffold.lonely", folder));
    }

    private static String step(int number, String text) {
        return Wrap.lines("  " + number + ". ", "     ", text);
    }
}
