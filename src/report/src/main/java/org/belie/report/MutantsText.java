package org.belie.report;

import org.belie.cases.mutation.RuleMutants;
import org.belie.cases.trial.Tested;
import org.belie.message.Messages;
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
        var all = Messages.of("mutants.all", noticed + survivors, noticed, survivors - unexplained, unexplained);
        return out.append(all).append('\n').toString();
    }

    private static void rule(RuleMutants mutants, StringBuilder out) {
        var rule = mutants.rule();
        mutants.unexplained()
                .forEach(s -> line(
                        out,
                        rule.file() + ":" + s.line() + ":" + s.column() + ": "
                                + Messages.of("mutants.survives", rule.id(), s.mutant())));
        mutants.stale()
                .forEach(s -> line(
                        out,
                        rule.file().replaceFirst("\\.drl$", ".cases.yaml") + ":" + s.line() + ": "
                                + Messages.of("mutants.stale", rule.id(), s.mutant())));
    }

    private static void line(StringBuilder out, String text) {
        out.append(Escaped.of(text)).append('\n');
    }
}
