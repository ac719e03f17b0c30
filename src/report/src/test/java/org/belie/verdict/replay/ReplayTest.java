package org.belie.verdict.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.AsOf;
import org.belie.model.Statement;
import org.belie.report.ReplayJson;
import org.belie.report.ReplayText;
import org.belie.report.Screen;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A replay says of each day what a check as of that day says: one session that moves on, and no hindsight. */
class ReplayTest {
    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void isPrintedAsBefore(Path folder) {
        var replay = replay(Shop.matter(folder));
        var text = ReplayText.text(replay, replay.timelines(), Screen.PLAIN);
        Golden.check(Golden.resource("golden/replay/" + folder.getFileName() + ".txt"), text);
        text.lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @ParameterizedTest
    @ValueSource(strings = {"afghanistan-deadlines", "ru-troop-count-trend"})
    void isPrintedAsJsonAsBefore(String id) {
        var replay = replay(Shop.matter(Path.of("facts", id)));
        var text = ReplayJson.json(replay, replay.timelines(), "0000000000000000");
        Golden.check(Golden.resource("golden/replay/" + id + ".json"), text);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyDayIsJudgedAsACheckAsOfThatDay(Path folder) {
        var matter = Shop.matter(folder);
        var replay = replay(matter);
        var spoken = replay.days().stream()
                .filter(d -> !d.said().isEmpty())
                .map(Day::date)
                .toList();
        assertEquals(List.copyOf(matter.days()), spoken);
        assertAllAsFresh(matter, replay);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void soIsAMatterInAnyOrderAndWithStatementsLeftOut(Path folder) {
        for (var seed = 0; seed < 4; seed++) {
            var matter = thinned(Shop.matter(folder), new Random(seed));
            assertAllAsFresh(matter, replay(matter));
        }
    }

    /** Every day of the weeks after a day that counts, and one a week later on: no change by a passing date is missed. */
    @ParameterizedTest
    @MethodSource("matters")
    void nothingChangesBetweenTheDays(Path folder) {
        var past = past(Shop.matter(folder));
        var days = new TreeMap<LocalDate, Day>();
        Replay.of(Shop.BOOK, Shop.SETTINGS, past).days().forEach(d -> days.put(d.date(), d));
        try (var live = Shop.JUDGE.open()) {
            for (var date = days.firstKey(); !date.isAfter(past.days().last()); date = date.plusDays(1)) {
                var last = days.floorEntry(date).getValue();
                var since = last.date().until(date, ChronoUnit.DAYS);
                if (since < 40 || since % 7 == 0) {
                    assertEquals(last.verdicts(), live.judge(past.at(date)).verdicts(), "as of " + date);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void whatIsSaidLaterChangesNoEarlierDay(Path folder) {
        var matter = Shop.matter(folder);
        var all = replay(matter).days();
        for (var end : matter.days()) {
            var known = matter.asOf(end(end)).statements().stream()
                    .map(s -> statement(matter, s.id()))
                    .toList();
            var then = Replay.of(
                            Shop.BOOK,
                            Shop.SETTINGS,
                            new Past(matter.days().headSet(end.plusDays(1)), with(matter, known)::asOf))
                    .days();
            assertEquals(verdicts(then), verdicts(all.subList(0, then.size())));
        }
    }

    private static Statement statement(Matter matter, String id) {
        return matter.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Judgement>> verdicts(List<Day> days) {
        return days.stream().map(Day::verdicts).toList();
    }

    private static void assertAllAsFresh(Matter matter, Replay replay) {
        replay.days().forEach(d -> assertSame(matter, d.date(), d.verdicts()));
    }

    private static void assertSame(Matter matter, LocalDate date, List<Judgement> replayed) {
        var fresh = Shop.JUDGE.judge(matter.asOf(end(date)));
        assertEquals(json(fresh), json(new Judged(fresh.bundle(), replayed, fresh.trace())), "as of " + date);
        assertEquals(fresh.verdicts(), replayed, "as of " + date);
    }

    private static String json(Judged judged) {
        return JsonReport.json(new Report("", List.of(new Report.Entry(judged, "", List.of()))));
    }

    private static AsOf end(LocalDate date) {
        return new AsOf(date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Replay replay(Matter matter) {
        return Replay.of(Shop.BOOK, Shop.SETTINGS, past(matter));
    }

    private static Past past(Matter matter) {
        var days = new TreeSet<>(matter.days());
        days.add(LocalDate.ofInstant(matter.asOf().date().minusNanos(1), ZoneOffset.UTC));
        return new Past(days, matter::asOf);
    }

    private static Matter thinned(Matter matter, Random random) {
        var kept = new ArrayList<Statement>();
        matter.statements().stream().filter(s -> random.nextInt(4) > 0).forEach(kept::add);
        Collections.shuffle(kept, random);
        return with(matter, kept);
    }

    private static Matter with(Matter matter, List<Statement> statements) {
        return new Matter(
                matter.id(),
                matter.title(),
                matter.asOf(),
                matter.text(),
                matter.sources(),
                matter.documents(),
                statements,
                matter.localActions(),
                matter.vocabulary(),
                matter.zone());
    }
}
