package org.belie.desk;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.belie.bundle.Dates;
import org.belie.model.Reliability;
import org.belie.model.Statement;
import org.belie.report.html.Parts;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;
import org.belie.verdict.flip.Supposed;

/**
 * What would be if something were otherwise: asked by a person, and answered by a run.
 *
 * @param drop id of a statement that is left out; empty for none
 * @param source id of a source that is graded otherwise; empty for none
 * @param date of judgement; empty for the bundle's
 * @param answer in words, with {@code badge} before it; null when nothing was asked
 */
record Supposition(String drop, String source, String grade, String date, String badge, String answer) {

    /** What a request asks, answered. */
    static Supposition of(Context request, Filed filed, Judgement now) {
        var asked = new Supposition(
                word(request, "drop"),
                word(request, "source"),
                word(request, "grade"),
                word(request, "date"),
                "",
                null);
        return asked.drop.isEmpty() && asked.source.isEmpty() && asked.date.isEmpty()
                ? asked
                : asked.answered(filed, now);
    }

    private static String word(Context request, String name) {
        var word = request.queryParam(name);
        return word == null ? "" : word;
    }

    private Supposition answered(Filed filed, Judgement now) {
        var statements = graded(filed, dropped(filed.matter().statements()));
        var asOf = date.isEmpty() ? filed.entry().judged().bundle().asOf() : Dates.asOf(date);
        if (statements == null || asOf == null) {
            return with("", "This cannot be asked: name a statement, a source with a grade, or a date.");
        }
        var judged = filed.setup().judge().judge(filed.matter().with(statements).asOf(asOf));
        var found = judged.verdicts().stream()
                .filter(v -> v.claim().id().equals(now.claim().id()))
                .findFirst();
        return found.map(v -> with(Parts.badge(v.outcome()), sentence(now, v)))
                .orElseGet(() -> with("", "There would be no verdict: the claim itself would not be there."));
    }

    private static String sentence(Judgement now, Judgement then) {
        var same = Upshot.of(now).equals(Upshot.of(then)) ? "Nothing would change: " : "";
        return same + Upshot.of(then).sureness() + ". " + then.headline();
    }

    private List<Statement> dropped(List<Statement> all) {
        if (drop.isEmpty()) {
            return all;
        }
        var gone = all.stream().filter(s -> s.id().equals(drop)).toList();
        return gone.isEmpty() ? null : Supposed.without(all, gone);
    }

    private List<Statement> graded(Filed filed, List<Statement> all) {
        if (source.isEmpty() || all == null) {
            return all;
        }
        var known = filed.matter().sources().get(source);
        var other = Stream.of(Reliability.values())
                .filter(r -> r.name().equals(grade))
                .findFirst();
        return known == null || other.isEmpty() ? null : Supposed.graded(all, known, other.get());
    }

    private Supposition with(String sign, String words) {
        return new Supposition(drop, source, grade, date, sign, words);
    }
}
