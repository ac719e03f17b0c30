package org.belie.report;

import java.util.function.UnaryOperator;
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
        return "wrote " + rule + "\nwrote " + shown.apply(scaffold.casesPath()) + "\n\n"
                + Wrap.lines(
                        "",
                        "",
                        scaffold.id() + " fires on nothing yet, and its case says that it should: its test fails until"
                                + " the condition is filled in. Next:")
                + step(1, "Say what the rule stands for, in the comment and in @says; name it like a headline.")
                + step(2, "Fill in the condition: " + rule + ":" + scaffold.open())
                + step(3, "Make the cases the smallest on which it fires and on which it stays silent.")
                + step(4, "Run " + test);
    }

    /** What a folder lacks for the rule to fire at all. */
    public static String lonely(String folder) {
        return Wrap.lines(
                "",
                "",
                "No rule in " + folder + " sets statements beside claims, so that no rule which reads a Comparison can"
                        + " fire there. Maybe begin with a copy of the shipped rules.");
    }

    private static String step(int number, String text) {
        return Wrap.lines("  " + number + ". ", "     ", text);
    }
}
