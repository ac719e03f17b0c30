package org.belie.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.problem.Escaped;
import org.belie.verdict.Phrase;
import org.belie.verdict.Upshot;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Grades;
import org.belie.verdict.flip.Hinges;
import org.belie.verdict.flip.Removal;
import org.belie.verdict.flip.Report;
import org.belie.verdict.flip.Step;

/** For a terminal of 80 columns: what would change a verdict, and what was tried to know it. */
public final class FlipReport {
    private static final String INDENT = "    ";
    private static final String INNER = INDENT + "  ";

    private final Flip flip;
    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private FlipReport(Flip flip, Screen screen) {
        this.flip = flip;
        this.screen = screen;
    }

    public static String text(Flip flip, Screen screen) {
        return new FlipReport(flip, screen).text();
    }

    private String text() {
        head();
        removals(Messages.of("flip.turning"), flip.removals().turning());
        removals(Messages.of("flip.shifting"), flip.removals().shifting());
        grades();
        hinges();
        reports();
        lines(Messages.of("flip.inVain"), FlipTried.inVain(flip));
        lines(Messages.of("flip.tried"), FlipTried.all(flip));
        return out.toString();
    }

    private void head() {
        var bundle = flip.judged().bundle();
        out.append(screen.colour().strong(Escaped.of(bundle.id())))
                .append(bundle.title() == null ? "" : ": " + Plain.text(bundle.title()));
        var statements = Messages.count("count.statement", bundle.statements().size());
        out.append('\n')
                .append(Messages.of("flip.asOf", JsonReport.day(bundle.asOf()), statements))
                .append("\n\n");
        var now = Upshot.of(flip.now());
        out.append(screen.outcome(now.outcome())).append("  ");
        out.append(screen.colour().strong(Escaped.of(flip.now().claim().id())));
        out.append("  (").append(now.sureness()).append(")\n");
        out.append(screen.lines("  ", "  ", flip.now().headline()));
    }

    private void heading(String words) {
        out.append("  ").append(screen.colour().strong(words)).append('\n');
    }

    private void removals(String heading, List<Removal> removals) {
        if (!removals.isEmpty()) {
            heading(heading);
            for (var removal : removals) {
                var ids = removal.statements().stream()
                        .map(s -> "[" + s.id() + "]")
                        .collect(Collectors.joining(" "));
                upshot(INDENT, ids + ": " + Upshots.words(removal.upshot()), removal.upshot());
                removal.statements()
                        .forEach(s -> out.append(screen.colour().faint(screen.lines(INNER, INNER + "  ", who(s)))));
            }
        }
    }

    private static String who(Statement statement) {
        return Messages.of(
                "flip.statement", statement.id(), Phrase.of(statement.by()), statement.said(), Phrase.of(statement));
    }

    private void grades() {
        var sources = flip.grades().sources();
        if (!sources.isEmpty()) {
            heading(Messages.of("flip.grades"));
            sources.forEach(g -> steps(
                    Messages.of(
                            "flip.graded",
                            g.source().name(),
                            g.source().id(),
                            g.source().reliability().name()),
                    g.steps()));
        }
        var statements = flip.grades().statements();
        if (!statements.isEmpty()) {
            heading(Messages.of("flip.credibilities"));
            statements.forEach(this::credited);
        }
    }

    private void credited(Grades.Credited credited) {
        var statement = credited.statement();
        steps(Messages.of("flip.given", statement.id(), statement.credibility()), credited.steps());
    }

    private void hinges() {
        var hinges = flip.hinges().found();
        if (!hinges.isEmpty()) {
            heading(Messages.of("flip.parameters"));
            hinges.forEach(this::hinge);
        }
    }

    private void hinge(Hinges.Hinge hinge) {
        var parameter = hinge.parameter();
        out.append(screen.lines(
                INDENT, INNER, Messages.of("flip.parameter", parameter.name(), number(parameter.value()))));
        var words = Messages.of("flip.at", number(hinge.at()), Upshots.words(hinge.upshot()));
        upshot(INNER, words, hinge.upshot());
    }

    /** Without zeros that say nothing. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void steps(String what, List<Step> steps) {
        out.append(screen.lines(INDENT, INNER, what));
        steps.forEach(
                s -> upshot(INNER, Messages.of("flip.at", listed(s.grades()), Upshots.words(s.upshot())), s.upshot()));
    }

    private void upshot(String indent, String words, Upshot upshot) {
        out.append(screen.painted(screen.lines(indent, indent + "  ", words), upshot.outcome()));
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : Messages.of("list.or", String.join(", ", words.subList(0, last)), words.get(last));
    }

    private void reports() {
        var reports = flip.reports();
        if (!reports.turning().isEmpty()) {
            heading(Messages.of("flip.reports"));
            reports.turning().forEach(this::report);
        }
        if (reports.surer() != null) {
            heading(Messages.of("flip.surer"));
            report(reports.surer());
        }
    }

    private void report(Report report) {
        var upshot = Upshots.words(report.upshot());
        var how =
                report.statements().size() == 1 ? Messages.of("flip.byOne", upshot) : Messages.of("flip.byTwo", upshot);
        upshot(INDENT, how, report.upshot());
        report.statements().stream()
                .map(Phrase::of)
                .distinct()
                .forEach(s -> out.append(screen.lines(INNER, INNER + "  ", s)));
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(heading);
            lines.forEach(line -> out.append(screen.lines(INDENT, INNER, line)));
        }
    }
}
