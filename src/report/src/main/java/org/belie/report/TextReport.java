package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.message.Messages;
import org.belie.model.Bundle;
import org.belie.problem.Escaped;
import org.belie.verdict.Judgement;
import org.belie.verdict.LooseEnd;
import org.belie.verdict.LooseEnds;
import org.belie.verdict.Phrase;
import org.belie.verdict.Upshot;

/** For a terminal: bundle after bundle, each verdict with both sides of its evidence, and the counts at the end. */
public final class TextReport {
    /** So many things that no verdict uses are told with all that keeps each apart. */
    private static final int MANY = 4;

    private final Screen screen;
    private final Verbosity verbosity;
    private final Summary summary = new Summary();
    private boolean begun;

    public TextReport(Screen screen, Verbosity verbosity) {
        this.screen = screen;
        this.verbosity = verbosity;
    }

    /** All of a report. */
    public static String text(Report report, Screen screen, Verbosity verbosity) {
        var text = new TextReport(screen, verbosity);
        return report.bundles().stream().map(text::bundle).collect(Collectors.joining()) + text.end(0);
    }

    /** The next bundle. */
    public String bundle(Report.Entry entry) {
        var verdicts = entry.judged().verdicts();
        summary.add(verdicts);
        var first = !begun;
        begun = true;
        var bundle = entry.judged().bundle();
        if (verbosity == Verbosity.QUIET) {
            return verdicts.stream().map(v -> line(bundle.id(), v)).collect(Collectors.joining());
        }
        var printed = verdicts.stream()
                .map(v -> new VerdictText(screen, verbosity, bundle.file()).of(v) + decided(entry, v))
                .collect(Collectors.joining());
        return (first ? "" : "\n") + title(entry) + table(verdicts) + printed + loose(bundle);
    }

    /** What of the bundle no verdict can use: nothing vanishes without a word. */
    private String loose(Bundle bundle) {
        var ends = verbosity == Verbosity.BRIEF ? List.<LooseEnd>of() : LooseEnds.of(bundle);
        if (ends.isEmpty()) {
            return "";
        }
        if (verbosity == Verbosity.VERBOSE) {
            var lines = ends.stream()
                    .map(e -> screen.lines("  ", "    ", Messages.of("loose.line", e.what(), e.why())))
                    .collect(Collectors.joining());
            return "\n" + screen.colour().strong(Messages.of("loose.heading")) + "\n" + lines;
        }
        var byReason = new LinkedHashMap<String, List<String>>();
        var many = ends.size() > MANY;
        ends.forEach(e -> byReason.computeIfAbsent(many ? e.kind() : e.why(), k -> new ArrayList<>())
                .add(e.what()));
        var all = byReason.entrySet().stream()
                .map(e -> Messages.of("loose.some", String.join(" ", e.getValue()), e.getKey()))
                .collect(Collectors.joining("; "));
        return "\n" + screen.lines("", "  ", Messages.of("loose.line", Messages.of("loose.heading"), all));
    }

    /** What came of each claim, before the reasons. */
    private String table(List<Judgement> verdicts) {
        return verdicts.size() < 2 || verbosity == Verbosity.BRIEF
                ? ""
                : verdicts.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Judgement verdict) {
        var quote = verdict.claim().attribution().quote();
        var says = quote == null ? Phrase.plain(verdict.claim()) : Messages.of("text.quoted", quote);
        var row = Messages.of(
                "text.row",
                verdict.outcome().label().toUpperCase(Locale.ROOT),
                verdict.claim().id(),
                says);
        return screen.painted(screen.lines("  ", "      ", row), verdict.outcome());
    }

    /** What people decided, beside the verdict. */
    private String decided(Report.Entry entry, Judgement judgement) {
        return entry.decided(judgement.claim().id()).stream()
                .map(d -> screen.lines("  " + Messages.of("text.decided") + ": ", "    ", d.says()))
                .collect(Collectors.joining());
    }

    /**
     * The counts.
     *
     * @param unread how many bundles could not be used
     */
    public String end(int unread) {
        for (var i = 0; i < unread; i++) {
            summary.addUnread();
        }
        return (begun && verbosity != Verbosity.QUIET ? "\n" : "") + screen.lines("", "  ", summary.line());
    }

    private String title(Report.Entry entry) {
        var bundle = entry.judged().bundle();
        var id = Escaped.of(bundle.id());
        var title = screen.lines("", "  ", bundle.title() == null ? id : id + ": " + bundle.title());
        var named = screen.colour().strong(id) + title.substring(id.length());
        var counts = screen.lines(
                "",
                "  ",
                Messages.of(
                        "text.counts",
                        JsonReport.day(bundle.asOf()),
                        Messages.count("count.statement", bundle.statements().size()),
                        Messages.count(
                                "count.verdict", entry.judged().verdicts().size())));
        var local = bundle.localActions();
        var own = local.isEmpty() || verbosity == Verbosity.BRIEF
                ? ""
                : screen.lines("", "    ", Messages.of("text.ownTerms", String.join(", ", local)));
        return named + counts + own;
    }

    private String line(String bundle, Judgement judgement) {
        var text = Messages.of(
                "text.verdictOf",
                Escaped.of(bundle),
                Escaped.of(judgement.claim().id()),
                sureness(judgement));
        return screen.outcome(judgement.outcome()) + "  " + text + "\n";
    }

    /** "moderate confidence, evidence leans against". */
    static String sureness(Judgement judgement) {
        return Upshot.of(judgement).sureness();
    }
}
