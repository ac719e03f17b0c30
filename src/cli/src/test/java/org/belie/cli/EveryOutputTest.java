package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.message.Discipline;
import org.belie.model.Outcome;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;
import org.belie.report.DiffReport;
import org.belie.report.FlipReport;
import org.belie.report.ReplayText;
import org.belie.report.Screen;
import org.belie.report.TextReport;
import org.belie.report.Verbosity;
import org.belie.report.WhyNotText;
import org.belie.report.WhyText;
import org.belie.verdict.Judged;
import org.belie.verdict.diff.BundleVersions;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Inquiry;
import org.belie.verdict.flip.Supposing;
import org.belie.verdict.replay.Past;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Trees;
import org.belie.verdict.whynot.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is printed of the matters in {@code facts/}, in any format, keeps to the discipline of wording. */
class EveryOutputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RUNS = 200;

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    static Stream<Format> formats() {
        return Stream.of(CheckCommand.class.getAnnotation(Writes.class).value());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatOfEveryVerdict(Format format) {
        var quoted = matters()
                .map(Shop::matter)
                .flatMap(m -> quoted(m).stream())
                .distinct()
                .toList();
        var out = new StringWriter();
        Main.run(
                new PrintWriter(out), new PrintWriter(new StringWriter()), "check", "--format", format.word(), "facts");
        var texts = texts(format, out.toString());
        assertTrue(String.join("", texts).length() > 1000, format + " prints something");
        texts.forEach(text -> assertEquals(List.of(), Discipline.faults(text, quoted), format.word()));
    }

    @ParameterizedTest
    @EnumSource(Verbosity.class)
    void everyLengthOfText(Verbosity verbosity) {
        matters().forEach(folder -> {
            var text = TextReport.text(Shop.report(folder), Screen.PLAIN, verbosity);
            assertEquals(List.of(), Discipline.faults(text, quoted(Shop.matter(folder))), folder.toString());
        });
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyAnswerToEveryQuestion(Path folder) {
        var matter = Shop.matter(folder);
        var judged = Shop.JUDGE.judge(matter.bundle());
        var quoted = quoted(matter);
        var answers = new ArrayList<String>();
        var supposing = new Supposing(Shop.JUDGE);
        judged.verdicts().forEach(v -> answers.addAll(answers(supposing, matter, judged, v.claim())));
        answers.add(replay(matter));
        answers.add(diff(matter, judged));
        answers.forEach(text -> assertEquals(List.of(), Discipline.faults(text, quoted), text));
    }

    private static List<String> answers(Supposing supposing, Matter matter, Judged judged, Statement claim) {
        var answers = new ArrayList<String>();
        for (var detail : Detail.values()) {
            answers.add(WhyText.text(Trees.WHY.explain(judged, claim, detail), Screen.PLAIN));
        }
        var questions = new Questions(Shop.BOOK, judged, claim);
        answers.add(WhyNotText.text(questions.evidence(Integer.MAX_VALUE), Screen.PLAIN));
        Stream.of(Outcome.values()).forEach(o -> answers.add(WhyNotText.text(questions.outcome(o, 1), Screen.PLAIN)));
        var inquiry = new Inquiry(
                claim,
                matter.statements(),
                matter.vocabulary(),
                s -> matter.with(s).bundle());
        answers.add(FlipReport.text(Flip.search(supposing, inquiry, 1, RUNS), Screen.PLAIN));
        return answers;
    }

    private static String replay(Matter matter) {
        var days = new TreeSet<>(matter.days());
        days.add(LocalDate.ofInstant(matter.asOf().date().minusNanos(1), ZoneOffset.UTC));
        var replay = Replay.of(Shop.BOOK, Shop.SETTINGS, new Past(days, matter::asOf));
        return ReplayText.text(replay, replay.timelines(), Screen.PLAIN);
    }

    /** Against the same matter without its last statement that others do not hang on. */
    private static String diff(Matter matter, Judged judged) {
        var kept = matter.statements().subList(0, matter.statements().size() / 2);
        var before = matter.with(kept);
        return DiffReport.text(
                BundleVersions.diff(Shop.BOOK, told(before, Shop.JUDGE.judge(before.bundle())), told(matter, judged)),
                Screen.PLAIN);
    }

    private static BundleVersions.Told told(Matter matter, Judged judged) {
        return new BundleVersions.Told("a version", judged, matter.statements(), matter.vocabulary());
    }

    /** A text at a time where a format has texts, else all of it. */
    private static List<String> texts(Format format, String out) {
        return switch (format) {
            case JSON, SARIF, CLAIMREVIEW, STIX, PROV -> strings(out).distinct().toList();
            case NDJSON -> out.lines().flatMap(EveryOutputTest::strings).toList();
            case HTML -> blocks(out);
            default -> List.of(out);
        };
    }

    /** What stands in one box of a page is one text; code is held as rules are, and one word alone is a value of a closed list. */
    private static List<String> blocks(String html) {
        return html.replaceAll("(?s)<(style|script|pre)\\b.*?</\\1>", "")
                .replaceAll("</?(a|abbr|b|bdi|cite|code|em|i|mark|q|small|span|strong|time)\\b[^>]*>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("<[^>]*>", "\n")
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(" "))
                .distinct()
                .toList();
    }

    private static Stream<String> strings(String json) {
        try {
            return strings(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** One word alone is a value of a closed list. */
    private static Stream<String> strings(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText()).filter(text -> text.contains(" "));
        }
        return StreamSupport.stream(node.spliterator(), false).flatMap(EveryOutputTest::strings);
    }

    /** What a bundle's author, and those whom it quotes, put in words of their own. */
    private static Collection<String> quoted(Matter matter) {
        var quoted = new ArrayList<String>();
        quoted.add(matter.bundle().title());
        matter.statements().forEach(s -> quoted.addAll(quoted(s)));
        return quoted.stream().filter(Objects::nonNull).toList();
    }

    private static Collection<String> quoted(Statement statement) {
        var said = statement.attribution();
        var quoted = new ArrayList<String>();
        quoted.add(said.quote());
        quoted.add(said.note());
        quoted.add(said.via());
        said.by().stream().map(Source::name).forEach(quoted::add);
        if (said.in() != null) {
            quoted.add(said.in().title());
            quoted.add(said.in().publisher());
        }
        var what = statement.proposition();
        Stream.of(what.actor(), what.object(), what.target(), what.place())
                .map(Scope::terms)
                .flatMap(Collection::stream)
                .map(Term::name)
                .forEach(quoted::add);
        return quoted;
    }
}
