package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Bundle;
import org.belie.model.Document;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** One matter in STIX 2.1: who said (Identity), what was said and found (Note), what belie makes of it (Opinion). */
final class StixMatter {
    private final Bundle bundle;
    private final StixObjects objects;
    private final Reviewer reviewer;
    private final String belie;
    private final Map<Statement, String> notes = new HashMap<>();

    StixMatter(Bundle bundle, Reviewer reviewer) {
        this.bundle = bundle;
        this.objects = new StixObjects(bundle.asOf());
        this.reviewer = reviewer;
        this.belie = objects.add(
                "identity",
                Members.of("name", "belie")
                        .put("description", Messages.of("stix.belie"))
                        .put("identity_class", "system"));
    }

    List<Map<String, Object>> objects(List<Judgement> verdicts) {
        verdicts.forEach(this::verdict);
        objects.add(
                "grouping",
                Members.of("created_by_ref", belie)
                        .put("name", bundle.title() == null ? bundle.id() : bundle.title())
                        .put("context", "unspecified")
                        .put("external_references", references(bundle.id(), null))
                        .put("object_refs", objects.ids()));
        return objects.all();
    }

    private void verdict(Judgement verdict) {
        var claim = note(verdict.claim());
        Side.all(verdict).forEach(s -> s.items().forEach(i -> finding(claim, s.word(), i)));
        var opinion = Scales.opinion(verdict.outcome());
        if (opinion != null) {
            objects.add(
                    "opinion",
                    Members.of("created_by_ref", belie)
                            .put("confidence", Scales.stix(verdict.confidence()))
                            .put("labels", labels(verdict))
                            .put("explanation", verdict.headline())
                            .put("authors", reviewer.name() == null ? null : List.of(reviewer.name()))
                            .put("opinion", opinion)
                            .put("object_refs", List.of(claim)));
        }
        if (!verdict.missing().isEmpty()) {
            objects.add(
                    "note",
                    Members.of("created_by_ref", belie)
                            .put("abstract", Messages.of("finding.missing"))
                            .put("content", String.join("\n", verdict.missing()))
                            .put("object_refs", List.of(claim)));
        }
    }

    private static List<String> labels(Judgement verdict) {
        var outcome = Stream.of("belie:outcome=\"" + verdict.outcome().label() + "\"");
        var beside = Wording.qualifiers(verdict).stream().map(word -> "belie:qualifier=\"" + word + "\"");
        return Stream.concat(outcome, beside).toList();
    }

    /** What a rule found on a claim, with what it rests on. */
    private void finding(String claim, String side, Item item) {
        var refs = new ArrayList<>(List.of(claim));
        item.statements().stream()
                .map(this::note)
                .filter(n -> !refs.contains(n))
                .forEach(refs::add);
        objects.add(
                "note",
                Members.of("created_by_ref", belie)
                        .put("abstract", side + ": " + Wording.rule(item) + ": " + item.title())
                        .put("content", item.says())
                        .put("object_refs", refs));
    }

    /** What somebody said: a note on those who said it, or on belie where nobody did. */
    private String note(Statement statement) {
        return notes.computeIfAbsent(statement, this::statement);
    }

    private String statement(Statement statement) {
        var said = statement.attribution();
        var refs = said.by().stream().map(this::identity).toList();
        var quote = said.quote() == null ? "" : "\n" + Messages.of("stix.quote", said.quote());
        return objects.add(
                "note",
                Members.of("created_by_ref", belie)
                        .put("confidence", Scales.stixCredibility(said.credibility()))
                        .put("external_references", references(bundle.id() + "/" + statement.id(), said.in()))
                        .put("abstract", Messages.of("stix.statement", statement.kind(), Wording.who(statement)))
                        .put("content", Phrase.plain(statement) + quote)
                        .put("object_refs", refs.isEmpty() ? List.of(belie) : refs));
    }

    private String identity(Source source) {
        var grade = source.reliability();
        return objects.add(
                "identity",
                Members.of("created_by_ref", belie)
                        .put("name", source.name())
                        .put("description", Messages.of("stix.source", Admiralty.of(grade)))
                        .put("identity_class", identityClass(source))
                        .put(
                                "labels",
                                List.of("admiralty-scale:source-reliability=\""
                                        + grade.name().toLowerCase(Locale.ROOT) + "\""))
                        .put("external_references", references(bundle.id() + "/sources/" + source.id(), null)));
    }

    private static String identityClass(Source source) {
        return switch (source.kind()) {
            case PERSON -> "individual";
            case SENSOR -> "system";
            case UNKNOWN -> "unknown";
            case GOVERNMENT, MILITARY, ALLIANCE, AGENCY, COMPANY, MEDIA, NGO -> "organization";
        };
    }

    private static List<Map<String, Object>> references(String id, Document document) {
        var references = new ArrayList<Map<String, Object>>();
        references.add(Members.of("source_name", "belie").put("external_id", id).map());
        if (document != null) {
            var name = document.publisher() == null ? document.id() : document.publisher();
            references.add(Members.of("source_name", name)
                    .put("description", document.title())
                    .put("url", WebAddress.of(document.url()))
                    .map());
        }
        return references;
    }
}
