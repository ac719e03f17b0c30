package org.belie.report.exchange;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.message.Messages;
import org.belie.model.Document;
import org.belie.model.Outcome;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** ClaimReview of schema.org as JSON-LD, for pages and aggregators: a review a verdict, on a scale that it states. */
public final class ClaimReviewReport {
    private final Reviewer reviewer;

    private ClaimReviewReport(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    /** The whole report. What a limit left undecided was not reviewed. */
    public static String claimReviews(Report report, Reviewer reviewer) {
        var writer = new ClaimReviewReport(reviewer);
        var reviews = new ArrayList<Map<String, Object>>();
        for (var entry : report.bundles()) {
            entry.judged().verdicts().stream()
                    .filter(v -> v.outcome() != Outcome.UNDECIDED)
                    .forEach(v -> reviews.add(writer.review(entry, v)));
        }
        var graph = Members.of("@context", "https://schema.org");
        graph.map().put("@graph", reviews);
        return SafeJson.text(graph);
    }

    private Map<String, Object> review(Report.Entry entry, Judgement verdict) {
        var bundle = entry.judged().bundle();
        return Members.of("@type", "ClaimReview")
                .put("url", reviewer.url(bundle.id(), verdict.claim().id()))
                .put("identifier", bundle.id() + "/" + verdict.claim().id())
                .put("claimReviewed", reviewed(verdict.claim()))
                .put("author", reviewer.name() == null ? null : named("Organization", reviewer.name()))
                .put("datePublished", JsonReport.day(bundle.asOf()))
                .put("itemReviewed", claim(verdict.claim()))
                .put("reviewRating", rating(verdict))
                .put("negativeNotes", notes(verdict.against()))
                .put("positiveNotes", notes(verdict.pro()))
                .put("keywords", labels(verdict))
                .map();
    }

    /** The very words where there are any, and else how the claim is read. */
    private static String reviewed(Statement claim) {
        var quote = claim.attribution().quote();
        return quote == null ? Phrase.plain(claim) : quote;
    }

    private static Members claim(Statement claim) {
        return Members.of("@type", "Claim")
                .put("text", claim.attribution().quote())
                .put(
                        "author",
                        claim.by().stream().map(ClaimReviewReport::author).toList())
                .put("datePublished", date(claim.said()))
                .put("appearance", appearance(claim.attribution().in()));
    }

    private static Map<String, Object> author(Source source) {
        return named(source.kind() == SourceKind.PERSON ? "Person" : "Organization", source.name())
                .map();
    }

    private static Members named(String type, String name) {
        return Members.of("@type", type).put("name", name);
    }

    /** A day, month or year is a date there, and so is the day of an hour; of another stretch any day would be a guess. */
    private static String date(Span said) {
        var first = said.earliest().atOffset(ZoneOffset.UTC).toLocalDate();
        var last = said.latest().minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
        var text = first.equals(last) ? first.toString() : said.toString();
        return text.matches("\\d{4}(-\\d\\d){0,2}") ? text : null;
    }

    private static Members appearance(Document document) {
        return document == null
                ? null
                : Members.of("@type", "CreativeWork")
                        .put("headline", document.title())
                        .put("url", WebAddress.of(document.url()))
                        .put(
                                "publisher",
                                document.publisher() == null ? null : named("Organization", document.publisher()))
                        .put("datePublished", document.published());
    }

    private static Members rating(Judgement verdict) {
        return Members.of("@type", "Rating")
                .put("worstRating", Scales.WORST)
                .put("bestRating", Scales.BEST)
                .put("ratingValue", Scales.rating(verdict.outcome()))
                .put("alternateName", verdict.outcome().label())
                .put(
                        "ratingExplanation",
                        Messages.of(
                                "claimreview.explanation",
                                verdict.headline(),
                                verdict.confidence().label()));
    }

    private static List<String> notes(List<Item> items) {
        return items.stream()
                .collect(Collectors.toMap(
                        Item::statements, i -> i.rule() + ": " + i.says(), (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .distinct()
                .toList();
    }

    /** What the verdict comes to elsewhere, as terms of those who defined them. */
    private static List<Map<String, Object>> labels(Judgement verdict) {
        var labels = new ArrayList<Map<String, Object>>();
        label(labels, "FEVER", Scales.fever(verdict.outcome()));
        label(labels, "AVeriTeC", Scales.averitec(verdict.outcome()));
        label(labels, "PolitiFact", Scales.politifact(verdict.claim(), verdict.outcome()));
        return labels;
    }

    private static void label(List<Map<String, Object>> labels, String scale, String word) {
        if (word != null) {
            labels.add(named("DefinedTerm", word)
                    .put("inDefinedTermSet", named("DefinedTermSet", scale))
                    .map());
        }
    }
}
