package org.belie.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.report.FlipTried;
import org.belie.verdict.Phrase;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Grades;
import org.belie.verdict.flip.Removal;
import org.belie.verdict.flip.Report;
import org.belie.verdict.flip.Step;

/** What would change a verdict, a sentence each. */
final class Flips {
    private Flips() {}

    static List<String> sentences(Flip flip) {
        var all = new ArrayList<String>();
        var removals = flip.removals();
        Stream.concat(removals.turning().stream(), removals.shifting().stream())
                .map(Flips::without)
                .forEach(all::add);
        flip.grades().sources().forEach(g -> g.steps().forEach(s -> all.add(graded(g, s))));
        flip.grades().statements().forEach(c -> c.steps().forEach(s -> all.add(credited(c, s))));
        flip.reports().turning().forEach(r -> all.add(reported(r)));
        if (flip.reports().surer() != null) {
            all.add(reported(flip.reports().surer()));
        }
        return all;
    }

    private static String without(Removal removal) {
        var ids = removal.statements().stream().map(Statement::id).map(id -> "[" + id + "]");
        return Messages.of("html.flip.without", ids.collect(Collectors.joining(" ")), Words.upshot(removal.upshot()));
    }

    private static String graded(Grades.Graded graded, Step step) {
        var source = graded.source();
        return Messages.of(
                "html.flip.graded",
                source.name(),
                either(step.grades()),
                source.reliability().name(),
                Words.upshot(step.upshot()));
    }

    private static String credited(Grades.Credited credited, Step step) {
        var statement = credited.statement();
        return Messages.of(
                "html.flip.credited",
                statement.id(),
                either(step.grades()),
                statement.credibility(),
                Words.upshot(step.upshot()));
    }

    private static String reported(Report report) {
        var says = report.statements().stream().map(Phrase::of).distinct().collect(Collectors.joining(", "));
        return report.statements().size() == 1
                ? Messages.of("html.flip.report", says, Words.upshot(report.upshot()))
                : Messages.of("html.flip.reports", says, Words.upshot(report.upshot()));
    }

    private static String either(List<String> words) {
        var last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : Messages.of("html.or", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** What was tried to know it, and what of that was in vain. */
    static String tried(Flip flip) {
        return Stream.concat(FlipTried.inVain(flip).stream(), FlipTried.all(flip).stream())
                .map(s -> s.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + s.substring(1) + ".")
                .collect(Collectors.joining(" "));
    }
}
