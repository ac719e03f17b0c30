package org.belie.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.model.Bundle;
import org.belie.model.Document;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.problem.Problem;
import org.belie.verdict.Judgement;
import org.belie.verdict.LooseEnd;
import org.belie.verdict.LooseEnds;

/**
 * The part of a page that tells of one bundle.
 *
 * @param prefix begins the ids of its elements, so that chapters of one page keep apart
 */
record Chapter(Dossier dossier, Library library, References references, String prefix) {
    private static final int LARGE = 300;

    Chapter(Dossier dossier, Library library, String prefix) {
        this(dossier, library, new References(prefix, ids(dossier)), prefix);
    }

    private static Set<String> ids(Dossier dossier) {
        return dossier.entry().judged().bundle().statements().stream()
                .map(Statement::id)
                .collect(Collectors.toSet());
    }

    Bundle bundle() {
        return dossier.entry().judged().bundle();
    }

    List<Judgement> verdicts() {
        return dossier.entry().judged().verdicts();
    }

    List<Problem> warnings() {
        return dossier.entry().warnings();
    }

    String title() {
        return bundle().title() == null ? bundle().id() : bundle().title();
    }

    String asOf() {
        return JsonReport.day(bundle().asOf());
    }

    String anchor() {
        return prefix + "matter";
    }

    List<Section> sections() {
        return verdicts().stream().map(v -> new Section(this, v)).toList();
    }

    /** Whether there are too many statements to tell more of each than its lines. */
    boolean large() {
        return bundle().statements().size() > LARGE;
    }

    /** Where the section of a claim is. */
    String claimAnchor(String id) {
        return prefix + "c-" + Anchor.of(id);
    }

    List<Piece> pieces(String sentence) {
        return references.pieces(sentence);
    }

    /** Every statement that was known by the date, in the order of the file. */
    List<StatementEntry> entries() {
        var uses = Uses.of(verdicts());
        return bundle().statements().stream()
                .map(s -> new StatementEntry(this, s, uses.of(s.id())))
                .toList();
    }

    /** What of the bundle no verdict can use. */
    List<LooseEnd> loose() {
        return LooseEnds.of(bundle());
    }

    /** Those who said anything, by name. */
    List<Source> sources() {
        return bundle().statements().stream()
                .flatMap(s -> s.by().stream())
                .distinct()
                .sorted(Comparator.comparing(Source::name))
                .toList();
    }

    /** Where a source is quoted from. */
    List<Document> documents(Source source) {
        return bundle().statements().stream()
                .filter(s -> s.by().contains(source) && s.attribution().in() != null)
                .map(s -> s.attribution().in())
                .distinct()
                .toList();
    }
}
