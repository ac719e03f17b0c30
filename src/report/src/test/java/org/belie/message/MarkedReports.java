package org.belie.message;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.json.Report;
import org.belie.model.Force;
import org.belie.model.Label;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.report.FlipReport;
import org.belie.report.ReplayText;
import org.belie.report.Screen;
import org.belie.report.TextReport;
import org.belie.report.Verbosity;
import org.belie.report.WhyText;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Inquiry;
import org.belie.verdict.replay.Past;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Node;
import org.belie.verdict.why.Why;

/**
 * The reports on a matter, for {@link PseudoLocaleTest}, which loads this class beside itself: without what
 * rules say and are called, and what the bundle names.
 */
public final class MarkedReports implements Function<String, List<String>> {
    private static final int RUNS = 60;
    private static final int ASKED = 3;

    private final Set<String> said = new HashSet<>();

    static String marked(String text) {
        return "⟦" + text + "⟧";
    }

    /** What is left of a text without all that is between marks, which may be within each other. */
    static String outside(String text) {
        var left = new StringBuilder();
        var depth = 0;
        for (var sign : text.toCharArray()) {
            depth += sign == '⟦' ? 1 : 0;
            if (depth == 0) {
                left.append(sign);
            }
            depth -= sign == '⟧' ? 1 : 0;
        }
        return left.toString();
    }

    @Override
    public List<String> apply(String folder) {
        var matter = Shop.matter(Path.of(folder));
        var judged = Shop.JUDGE.judge(matter.bundle());
        var reports = new ArrayList<String>();
        var report = new Report("0", List.of(new Report.Entry(judged, "0", List.of())));
        Stream.of(Verbosity.values()).forEach(v -> reports.add(TextReport.text(report, Screen.PLAIN, v)));
        judged.verdicts().forEach(this::says);
        judged.verdicts().stream().limit(ASKED).forEach(v -> {
            reports.add(why(judged, v.claim()));
            reports.add(flip(matter, v.claim()));
        });
        reports.add(replay(matter));
        var known = known(matter, judged);
        return reports.stream().map(r -> without(r, known)).toList();
    }

    /** What rules say of a claim is in their files. */
    private void says(Judgement verdict) {
        said.add(verdict.headline());
        said.add(verdict.answer());
        said.addAll(verdict.missing());
        verdict.ceilings().forEach(c -> said.add(c.because()));
        Stream.of(verdict.against(), verdict.pro(), verdict.discounted(), verdict.context())
                .flatMap(List::stream)
                .forEach(item -> {
                    said.add(item.says());
                    item.caps().forEach(c -> said.add(c.because()));
                });
    }

    private void says(Node node) {
        if (node.rule() != null) {
            said.add(node.sentence());
        }
        node.children().forEach(this::says);
    }

    private String why(Judged judged, Statement claim) {
        var why = new Why(Shop.BOOK, new TreeMap<>()).explain(judged, claim, Detail.LONG);
        says(why.root());
        return WhyText.text(why, Screen.PLAIN);
    }

    private String flip(Matter matter, Statement claim) {
        var inquiry = new Inquiry(
                claim,
                matter.statements(),
                matter.vocabulary(),
                s -> matter.with(s).bundle());
        return FlipReport.text(Flip.search(Shop.JUDGE, inquiry, 1, RUNS), Screen.PLAIN);
    }

    private String replay(Matter matter) {
        var days = new TreeSet<>(matter.days());
        days.add(LocalDate.ofInstant(matter.asOf().date().minusNanos(1), ZoneOffset.UTC));
        var replay = Replay.of(Shop.BOOK, Shop.SETTINGS, new Past(days, matter::asOf));
        replay.days().forEach(day -> day.verdicts().forEach(this::says));
        return ReplayText.text(replay, replay.timelines(), Screen.PLAIN);
    }

    private static String without(String report, Set<String> known) {
        var text = report.replaceAll("\\s+", " ") + " ";
        for (var name : known) {
            text = text.replace(name, " ");
        }
        return text;
    }

    /** The words of closed lists that reports show as they are. */
    static Set<String> labels() {
        return Stream.of(Outcome.values(), Force.values())
                .flatMap(Stream::of)
                .map(Label::label)
                .collect(Collectors.toSet());
    }

    /** Longest first. */
    private Set<String> known(Matter matter, Judged judged) {
        var known = new TreeSet<>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.<String>naturalOrder()));
        known.add(String.valueOf(matter.bundle().title()));
        known.add(matter.bundle().id());
        known.add(matter.bundle().file());
        said.forEach(sentence -> known.add(sentence.replaceAll("\\s+", " ")));
        Shop.BOOK.cards().values().forEach(card -> {
            known.add(card.doubt());
            known.add(card.name());
            known.add(card.id());
            known.add(card.file());
        });
        Stream.concat(matter.statements().stream(), judged.trace().all(Statement.class))
                .forEach(s -> add(s, known));
        known.remove("");
        return known;
    }

    private static void add(Statement statement, Set<String> known) {
        var said = statement.attribution();
        known.add(Phrase.of(statement));
        known.add(" " + statement.id() + " ");
        known.add(Phrase.of(statement.by()));
        known.add(statement.said().toString());
        known.add(String.valueOf(said.quote()));
        known.add(String.valueOf(said.note()));
        known.add(String.valueOf(said.via()));
        if (said.in() != null) {
            known.add(said.in().title());
        }
    }
}
