package org.belie.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.belie.report.html.Dossier;
import org.belie.report.html.Library;
import org.belie.report.html.Parts;
import org.belie.report.html.StatementLines;
import org.belie.rules.gate.OutOfFuel;
import org.belie.session.Allowance;
import org.belie.verdict.Judgement;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Inquiry;
import org.belie.verdict.replay.Past;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.why.Detail;

/** Gathers what is told of one claim beside its verdict, as far as a reader would wait for it. */
final class ClaimDossier {
    private static final int STATEMENTS = 60;
    private static final int RUNS = 150;
    private static final int TOGETHER = 2;

    private ClaimDossier() {}

    static Parts parts(Filed filed, Judgement verdict) {
        var book = filed.setup().book();
        var library = new Library(
                book.fingerprint(), book.cards(), filed.setup().folder().rules());
        return Parts.of(library, dossier(filed, verdict), verdict.claim().id());
    }

    private static Dossier dossier(Filed filed, Judgement verdict) {
        var judged = filed.entry().judged();
        var claim = verdict.claim().id();
        var left = new Allowance(filed.setup().settings().limits());
        var size = judged.bundle().statements().size();
        var worthIt = judged.trace().complete() && size <= STATEMENTS;
        return new Dossier(
                filed.entry(),
                within(
                        left,
                        size,
                        () -> Map.of(claim, filed.setup().why().explain(judged, verdict.claim(), Detail.MID))),
                within(left, size, () -> worthIt ? Map.of(claim, flip(filed, verdict)) : Map.of()),
                within(left, size, () -> worthIt ? timelines(filed, claim) : Map.of()),
                new StatementLines(filed.matter().text()).of(judged.bundle().statements()));
    }

    private static <T> Map<String, T> within(Allowance left, int size, Supplier<Map<String, T>> work) {
        try {
            return left.within(size, work);
        } catch (OutOfFuel | StackOverflowError e) {
            return Map.of();
        }
    }

    private static Flip flip(Filed filed, Judgement verdict) {
        var asOf = filed.entry().judged().bundle().asOf();
        var matter = filed.matter();
        var inquiry = new Inquiry(
                verdict.claim(),
                matter.statements(),
                matter.vocabulary(),
                s -> matter.with(s).asOf(asOf));
        return Flip.search(filed.setup().judge(), inquiry, TOGETHER, RUNS);
    }

    private static Map<String, Timeline> timelines(Filed filed, String claim) {
        LocalDate last = filed.entry().judged().bundle().asOf().day();
        var days = new TreeSet<>(filed.matter().days().headSet(last));
        days.add(last);
        var replay = Replay.of(filed.setup().book(), filed.setup().settings(), new Past(days, filed.matter()::asOf));
        return !replay.complete()
                ? Map.of()
                : replay.timelines().stream()
                        .filter(t -> t.claim().id().equals(claim))
                        .collect(Collectors.toMap(t -> t.claim().id(), t -> t));
    }
}
