package org.belie.verdict.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Statement;
import org.belie.report.DiffReport;
import org.belie.report.Screen;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.verdict.Item;
import org.belie.verdict.Judge;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a difference rests on, held over all matters: what is told is so, and what is so is told. */
class DiffTest {
    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    private static BundleVersions.Told told(String name, Matter matter) {
        var judged = Shop.JUDGE.judge(matter.bundle());
        return new BundleVersions.Told(name, judged, matter.statements(), matter.vocabulary());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void nothingDiffersFromItself(Path folder) {
        var matter = Shop.matter(folder);
        var diff = BundleVersions.diff(Shop.BOOK, told("a", matter), told("b", matter));
        assertEquals(List.of(), diff.changes());
        assertEquals(0, diff.changed());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void aStatementThatIsDroppedIsNamedByAllThatWentWithIt(Path folder) {
        var matter = Shop.matter(folder);
        for (var dropped : matter.statements()) {
            if (!referred(matter, dropped)) {
                var rest = new ArrayList<>(matter.statements());
                rest.remove(dropped);
                var without = matter.with(rest);
                var diff = BundleVersions.diff(Shop.BOOK, told("a", matter), told("b", without));
                compared(diff, Shop.JUDGE.judge(matter.bundle()), Shop.JUDGE.judge(without.bundle()));
                went(diff, dropped);
                var back = BundleVersions.diff(Shop.BOOK, told("b", without), told("a", matter));
                assertEquals(diff.changed(), back.changed());
                DiffReport.text(diff, Screen.PLAIN).lines().forEach(l -> assertTrue(l.length() <= 80, l));
            }
        }
    }

    private static boolean referred(Matter matter, Statement statement) {
        var id = statement.id();
        return statement.replaces() != null
                || statement.condition()
                || matter.statements().stream()
                        .anyMatch(s -> s.attribution().behind().contains(id)
                                || id.equals(s.replaces())
                                || s instanceof Hypothesis h && id.equals(h.about())
                                || s instanceof Intent i && id.equals(i.after()));
    }

    private static void went(Diff diff, Statement dropped) {
        var removed = new Change(Thing.STATEMENT, dropped.id(), How.REMOVED, List.of());
        assertTrue(diff.changes().contains(removed));
        for (var verdict : diff.bundles().get(0).changed()) {
            for (var piece : verdict.went()) {
                if (piece.item().statements().contains(dropped)) {
                    assertTrue(piece.rests().contains(removed), piece.toString());
                } else if (piece.side().compareTo(Side.DISCOUNTED) < 0) {
                    var derived = piece.item().seen().derived();
                    assertTrue(derived || !piece.rests().isEmpty(), "without " + dropped.id() + " goes " + piece);
                }
            }
            verdict.came().forEach(p -> assertFalse(p.rests().contains(removed)));
        }
    }

    /** The verdicts that are told to differ are those that do, by a comparison of their own. */
    private static void compared(Diff diff, Judged before, Judged after) {
        var was = told(before);
        var is = told(after);
        var differ = new TreeSet<String>();
        var claims = new TreeSet<>(was.keySet());
        claims.addAll(is.keySet());
        claims.stream()
                .filter(c -> !was.getOrDefault(c, "").equals(is.getOrDefault(c, "")))
                .forEach(differ::add);
        var told = diff.bundles().stream()
                .flatMap(b -> b.changed().stream())
                .map(VerdictChange::claim)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(differ, told);
    }

    /** Every verdict as one line: what it comes to, who decided, its evidence with forces, what was discounted. */
    private static Map<String, String> told(Judged judged) {
        var lines = new TreeMap<String, String>();
        judged.verdicts().forEach(v -> lines.put(v.claim().id(), told(v)));
        return lines;
    }

    private static String told(Judgement verdict) {
        var ceilings = new TreeSet<String>();
        verdict.ceilings().forEach(c -> ceilings.add(c.rule() + c.to()));
        return Upshot.of(verdict)
                + verdict.rule()
                + pieces(verdict.against())
                + pieces(verdict.pro())
                + pieces(verdict.discounted())
                + ceilings;
    }

    private static Set<String> pieces(List<Item> items) {
        var pieces = new TreeSet<String>();
        items.forEach(
                i -> pieces.add(i.rule() + i.seen().id() + i.finding().pair().bond() + i.force() + i.proposed()));
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON-002", "DEN-001", "EVD-012", "TRM-002", "CNF-001"})
    void aRuleThatIsDroppedIsNamedByAllThatWentWithIt(String id) {
        var files = new TreeMap<>(Shop.FOLDER.files());
        files.remove(Shop.BOOK.cards().get(id).path());
        var folder = new RuleFolder("without", files);
        var book = RuleBook.read(folder).value();
        var old = ruled("old", Shop.FOLDER, Shop.BOOK);
        var diff = RuleVersions.diff(old, ruled("new", folder, book));
        var removed = new Change(Thing.RULE, id, How.REMOVED, List.of());
        assertEquals(List.of(removed), diff.changes());
        assertTrue(diff.changed() > 0);
        for (var i = 0; i < diff.bundles().size(); i++) {
            var one = diff.bundles().get(i);
            compared(new Diff("", "", List.of(), List.of(one)), one.before(), one.after());
            for (var verdict : one.changed()) {
                verdict.went().stream()
                        .filter(p -> p.item().rule().equals(id))
                        .forEach(p -> assertEquals(List.of(removed), p.rests()));
                verdict.lifted().stream()
                        .filter(l -> l.reason().rule().equals(id))
                        .forEach(l -> assertEquals(List.of(removed), l.rests()));
                verdict.came().forEach(p -> assertEquals(List.of(), p.rests()));
            }
        }
    }

    private static RuleVersions.Ruled ruled(String name, RuleFolder folder, RuleBook book) {
        var judge = new Judge(book, Shop.SETTINGS);
        var judged = matters().map(f -> judge.judge(Shop.matter(f).bundle())).toList();
        return new RuleVersions.Ruled(
                name, book, RuleBook.files(folder).value(), Shop.VOCABULARY, Shop.SETTINGS, judged);
    }
}
