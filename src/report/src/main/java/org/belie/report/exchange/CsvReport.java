package org.belie.report.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.Label;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** CSV (RFC 4180, UTF-8), for spreadsheets: a row a verdict, and after it a row a piece of evidence. */
public final class CsvReport {
    private static final List<String> COLUMNS = List.of(
            "row",
            "bundle",
            "asOf",
            "claim",
            "outcome",
            "confidence",
            "lean",
            "says",
            "side",
            "rule",
            "title",
            "proposed",
            "force",
            "statements",
            "by",
            "said",
            "quote",
            "reliability",
            "credibility",
            "basis",
            "origins",
            "document",
            "url",
            "doubt",
            "qualifiers",
            "reading");

    private CsvReport() {}

    /** The whole report. */
    public static String csv(Report report) {
        var rows = report.bundles().stream().flatMap(CsvReport::rows);
        return Stream.concat(Stream.of(COLUMNS), rows).map(CsvText::line).collect(Collectors.joining());
    }

    private static Stream<List<String>> rows(Report.Entry entry) {
        return entry.judged().verdicts().stream()
                .flatMap(v -> Stream.concat(Stream.of(verdict(entry, v)), evidence(entry, v)));
    }

    private static Stream<List<String>> evidence(Report.Entry entry, Judgement judgement) {
        return Side.all(judgement).stream()
                .flatMap(s -> s.items().stream().map(i -> evidence(entry, judgement, s.word(), i)));
    }

    private static List<String> verdict(Report.Entry entry, Judgement judgement) {
        var claim = judgement.claim();
        return Stream.of(
                        head("verdict", entry, judgement),
                        List.of(judgement.headline(), "", judgement.rule(), "", "", "", claim.id()),
                        statement(claim),
                        List.of("", String.join("; ", Wording.qualifiers(judgement)), Phrase.plain(claim)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> evidence(Report.Entry entry, Judgement judgement, String side, Item item) {
        return Stream.of(
                        head("evidence", entry, judgement),
                        List.of(
                                item.says(),
                                side,
                                item.rule(),
                                item.title(),
                                word(item.proposed()),
                                word(item.force()),
                                Wording.ids(item.statements())),
                        statement(item.seen()),
                        List.of(orNothing(item.doubt()), "", Phrase.plain(item.seen())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> head(String row, Report.Entry entry, Judgement judgement) {
        var bundle = entry.judged().bundle();
        return List.of(
                row,
                bundle.id(),
                JsonReport.day(bundle.asOf()),
                judgement.claim().id(),
                judgement.outcome().label(),
                judgement.confidence().label(),
                judgement.lean().label());
    }

    private static List<String> statement(Statement statement) {
        var document = statement.attribution().in();
        return List.of(
                statement.by().isEmpty() ? "" : Phrase.of(statement.by()),
                statement.by().isEmpty() ? "" : statement.said().toString(),
                orNothing(statement.attribution().quote()),
                Wording.reliability(statement),
                Wording.credibility(statement),
                statement.basis().label(),
                statement.origins().stream().map(Source::name).collect(Collectors.joining("; ")),
                document == null ? "" : orNothing(document.title()),
                document == null ? "" : orNothing(document.url()));
    }

    private static String word(Label label) {
        return label == null ? "" : label.label();
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
