package org.belie.report;

import org.belie.cases.mutation.RuleMutants;
import org.belie.cases.trial.Tested;
import org.belie.problem.Escaped;

/** Which broken rules no case notices. */
final class MutantsText {
    private MutantsText() {}

    static String of(Tested tested) {
        var out = new StringBuilder("\n");
        tested.mutants().forEach(m -> rule(m, out));
        var noticed = tested.mutants().stream().mapToInt(RuleMutants::noticed).sum();
        var survivors =
                tested.mutants().stream().mapToInt(m -> m.survivors().size()).sum();
        var unexplained =
                tested.mutants().stream().mapToInt(m -> m.unexplained().size()).sum();
        return out.append(noticed + survivors + " mutants: " + noticed + " noticed, " + (survivors - unexplained)
                        + " survive for a written reason, " + unexplained + " survive\n")
                .toString();
    }

    private static void rule(RuleMutants mutants, StringBuilder out) {
        var rule = mutants.rule();
        mutants.unexplained()
                .forEach(s -> line(
                        out,
                        rule.file() + ":" + s.line() + ":" + s.column() + ": " + rule.id() + " survives "
                                + s.mutant()));
        mutants.stale()
                .forEach(s -> line(
                        out,
                        rule.file().replaceFirst("\\.drl$", ".cases.yaml") + ":" + s.line() + ": " + rule.id()
                                + " gives a reason for a mutant that does not survive: " + s.mutant()));
    }

    private static void line(StringBuilder out, String text) {
        out.append(Escaped.of(text)).append('\n');
    }
}
