package org.belie.report.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.bundle.Matter;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.belie.verdict.replay.Past;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.replay.Turn;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Node;
import org.belie.verdict.why.Trees;

/** Both pictures of every verdict of a matter, on a page that allows nothing but the pictures' own style. */
final class Gallery {
    private final Judged judged;
    private final Map<String, List<Turn>> turns;

    private Gallery(Judged judged, Map<String, List<Turn>> turns) {
        this.judged = judged;
        this.turns = turns;
    }

    /** A matter with its verdicts day by day and their reasons. */
    static Gallery replayed(Matter matter) {
        var days = new TreeSet<>(matter.days());
        days.add(LocalDate.ofInstant(matter.asOf().date().minusNanos(1), ZoneOffset.UTC));
        var replay = Replay.of(Shop.BOOK, Shop.SETTINGS, new Past(days, matter::asOf));
        var turns = replay.timelines().stream()
                .collect(Collectors.toMap(t -> t.claim().id(), t -> t.turns()));
        return new Gallery(Shop.JUDGE.judge(matter.bundle()), turns);
    }

    /** A bundle from its text, without its past and its reasons. */
    static Gallery of(String bundle) {
        var matter =
                new BundleReader(Shop.VOCABULARY).read("bundle.yaml", bundle).value();
        return new Gallery(Shop.JUDGE.judge(matter.bundle()), Map.of());
    }

    List<Judgement> verdicts() {
        return judged.verdicts();
    }

    Judgement verdict(String claim) {
        return verdicts().stream()
                .filter(v -> v.claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    String timeline(Judgement verdict) {
        var id = verdict.claim().id();
        return TimelinePicture.svg(prefix(verdict), judged, verdict, turns.getOrDefault(id, List.of()));
    }

    String evidence(Judgement verdict) {
        return EvidencePicture.svg(prefix(verdict), verdict, why(verdict));
    }

    private Node why(Judgement verdict) {
        return turns.isEmpty()
                ? null
                : Trees.WHY.explain(judged, verdict.claim(), Detail.MID).root();
    }

    private String prefix(Judgement verdict) {
        return "p" + verdicts().indexOf(verdict) + "-";
    }

    String page() {
        var page = new StringBuilder(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pictures</title>\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        page.append(hash(style()))
                .append("'\">\n<style>")
                .append(style())
                .append("</style></head>\n<body><main><h1>Pictures</h1>\n");
        for (var verdict : verdicts()) {
            page.append("<h2>").append(verdicts().indexOf(verdict)).append("</h2>\n");
            page.append(timeline(verdict)).append(evidence(verdict));
        }
        return page.append("</main></body></html>\n").toString();
    }

    private static String style() {
        return "\nbody { margin: 16px; background: #ffffff; color: #1c2128; }\n"
                + "@media (prefers-color-scheme: dark) { body { background: #16191d; color: #e8eaed; } }\n"
                + css();
    }

    static String css() {
        try (var css = TimelinePicture.class.getResourceAsStream("/belie/report/pictures.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest =
                    java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return java.util.Base64.getEncoder().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
