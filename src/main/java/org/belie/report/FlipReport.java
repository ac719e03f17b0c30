package org.belie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Statement;
import org.belie.verdict.Phrase;
import org.belie.verdict.Upshot;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Grades;
import org.belie.verdict.flip.Removal;
import org.belie.verdict.flip.Report;
import org.belie.verdict.flip.Step;

/** For a terminal of 80 columns: what would change a verdict, and what was tried to know it. */
public final class FlipReport {
    private static final String INDENT = "    ";
    private static final String INNER = INDENT + "  ";

    private final Flip flip;
    private final Colour colour;
    private final StringBuilder out = new StringBuilder();

    private FlipReport(Flip flip, Colour colour) {
        this.flip = flip;
        this.colour = colour;
    }

    public static String text(Flip flip, Colour colour) {
        return new FlipReport(flip, colour).text();
    }

    private String text() {
        head();
        removals(
                "without these statements the outcome would be another",
                flip.removals().turning());
        removals(
                "without these only the confidence or the lean", flip.removals().shifting());
        grades();
        reports();
        lines("of what was tried", FlipTried.inVain(flip));
        lines("tried", FlipTried.all(flip));
        return out.toString();
    }

    private void head() {
        var bundle = flip.judged().bundle();
        out.append(colour.strong(bundle.id())).append(bundle.title() == null ? "" : ": " + bundle.title());
        out.append("\nas of ").append(JsonReport.day(bundle.asOf()));
        out.append(", ")
                .append(Count.of(bundle.statements().size(), "statement"))
                .append("\n\n");
        var now = Upshot.of(flip.now());
        out.append(Upshots.outcome(now, colour)).append("  ");
        out.append(colour.strong(flip.now().claim().id()));
        out.append("  (").append(Upshots.sureness(now)).append(")\n");
        out.append(Wrap.lines("  ", "  ", flip.now().headline()));
    }

    private void heading(String words) {
        out.append("  ").append(colour.strong(words)).append('\n');
    }

    private void removals(String heading, List<Removal> removals) {
        if (!removals.isEmpty()) {
            heading(heading);
            for (var removal : removals) {
                var ids = removal.statements().stream()
                        .map(s -> "[" + s.id() + "]")
                        .collect(Collectors.joining(" "));
                out.append(Wrap.lines(INDENT, INNER, ids + ": " + Upshots.words(removal.upshot(), colour)));
                removal.statements().forEach(s -> out.append(colour.faint(Wrap.lines(INNER, INNER + "  ", who(s)))));
            }
        }
    }

    private static String who(Statement statement) {
        return "[" + statement.id() + "] " + Phrase.of(statement.by()) + ", " + statement.said() + ": "
                + Phrase.of(statement);
    }

    private void grades() {
        var sources = flip.grades().sources();
        if (!sources.isEmpty()) {
            heading("with another grade");
            sources.forEach(g -> steps(
                    g.source().name() + " [" + g.source().id() + "], graded "
                            + g.source().reliability().name(),
                    g.steps()));
        }
        var statements = flip.grades().statements();
        if (!statements.isEmpty()) {
            heading("with another credibility");
            statements.forEach(this::credited);
        }
    }

    private void credited(Grades.Credited credited) {
        var statement = credited.statement();
        steps("[" + statement.id() + "], given " + statement.credibility(), credited.steps());
    }

    private void steps(String what, List<Step> steps) {
        out.append(Wrap.lines(INDENT, INNER, what));
        steps.forEach(s -> out.append(Wrap.lines(
                INNER, INNER + "  ", "at " + listed(s.grades()) + ": " + Upshots.words(s.upshot(), colour))));
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private void reports() {
        var reports = flip.reports();
        if (!reports.turning().isEmpty()) {
            heading("with a report that is missing");
            reports.turning().forEach(this::report);
        }
        if (reports.surer() != null) {
            heading("with a report that would make it surer");
            report(reports.surer());
        }
    }

    private void report(Report report) {
        var how = report.statements().size() == 1 ? " by a report" : " by two independent reports";
        out.append(Wrap.lines(INDENT, INNER, Upshots.words(report.upshot(), colour) + how));
        report.statements().stream()
                .map(Phrase::of)
                .distinct()
                .forEach(s -> out.append(Wrap.lines(INNER, INNER + "  ", s)));
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(heading);
            lines.forEach(line -> out.append(Wrap.lines(INDENT, INNER, line)));
        }
    }
}
