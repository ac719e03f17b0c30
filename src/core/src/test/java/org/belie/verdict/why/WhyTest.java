package org.belie.verdict.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.Matter;
import org.belie.model.Reliability;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.session.Trace;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Item;
import org.belie.verdict.Judged;
import org.belie.verdict.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The trees of reasons of the matters in {@code facts/} and of all cases beside rules: complete, true, and in words. */
class WhyTest {
    private static final Pattern TECHNICAL = Pattern.compile("[A-Za-z]+\\[\\w+=|org\\.belie|\\bnull\\b|[{}]|GENERATED");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    static Stream<Judged> all() {
        var judged = matters().map(f -> Shop.JUDGE.judge(Shop.matter(f).bundle()));
        return Stream.concat(judged, Trees.CASES.stream());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void theRootIsWhatCheckSays(Path folder) {
        for (var detail : Detail.values()) {
            Trees.of(folder, detail).forEach(why -> {
                var judgement = why.judgement();
                var root = why.root().concluded();
                assertTrue(
                        root.startsWith(judgement.outcome().label() + ", ")
                                && root.contains(judgement.confidence().label() + " confidence"),
                        root);
                var lean = judgement.lean().label();
                assertEquals(!lean.equals("none"), root.endsWith("evidence leans " + lean), root);
                if (detail != Detail.LONG) {
                    var told = why.root().sentence().replace(Phrase.of((Object) judgement.claim()), "it");
                    assertTrue(
                            judgement
                                    .headline()
                                    .toLowerCase()
                                    .contains(told.replaceAll("[.]$", "").toLowerCase()),
                            told);
                    assertEquals(judgement.rule(), why.root().rule().id());
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyStatementOfATreeStandsInTheBundleAtItsPlace(Path folder) throws IOException {
        for (var detail : Detail.values()) {
            for (var why : Trees.of(folder, detail).toList()) {
                for (var node : Trees.nodes(why, n -> n.kind() == Kind.STATEMENT)) {
                    assertTrue(why.bundle().statements().contains(node.statement()), node.concluded());
                    assertEquals(
                            folder.resolve("bundle.yaml").toString(),
                            node.place().file());
                    var lines = Files.readAllLines(Path.of(node.place().file()));
                    var line = lines.get(node.place().line() - 1);
                    assertTrue(line.matches(".*id: " + node.statement().id() + "\\b.*"), line);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyRuleOfATreeStandsInItsFileAtItsPlace(Detail detail) {
        var why = Trees.of(Path.of("facts", "ru-withdrawal-16feb2022"), "s1", detail);
        for (var node : Trees.nodes(why, n -> n.rule() != null)) {
            var text = Shop.FOLDER.files().get(node.place().file().substring("rules/".length()));
            var line = text.lines().toList().get(node.place().line() - 1);
            assertEquals("rule \"" + node.rule().name() + "\"", line);
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void theLeavesOfEvidenceAreItsStatements(Path folder) {
        for (var detail : List.of(Detail.SHORT, Detail.MID)) {
            Trees.of(folder, detail).forEach(why -> {
                assertEquals(items(Kind.AGAINST, why.judgement().against()), evidence(Kind.AGAINST, why));
                assertEquals(items(Kind.FOR, why.judgement().pro()), evidence(Kind.FOR, why));
            });
        }
    }

    private static List<String> items(Kind side, List<Item> items) {
        return items.stream()
                .map(i -> side.label() + " " + i.rule() + " " + force(i) + ids(i.statements()))
                .sorted()
                .toList();
    }

    private static String force(Item item) {
        return item.force().label()
                + (item.force() == item.proposed()
                        ? ""
                        : " (proposed " + item.proposed().label() + ")");
    }

    private static Set<String> ids(Collection<Statement> statements) {
        return statements.stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> evidence(Kind side, Explanation why) {
        var all = Trees.byNumber(why);
        return why.root().children().stream()
                .filter(n -> n.kind() == side)
                .map(n -> side.label() + " " + n.rule().id() + " "
                        + n.concluded().substring(side.label().length() + 2) + ids(leaves(n, all)))
                .sorted()
                .toList();
    }

    /** What a finding rests on, here and elsewhere; not what only holds it down. */
    private static Set<Statement> leaves(Node node, Map<String, Node> all) {
        if (node.kind() == Kind.STATEMENT) {
            return Set.of(node.statement());
        }
        return Stream.concat(node.children().stream(), node.see().stream().map(all::get))
                .filter(n -> n.kind() != Kind.CAP && n.kind() != Kind.PARTIAL)
                .flatMap(n -> leaves(n, all).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void everyDerivationAndEveryToldFactBehindAVerdictIsThereOnce() {
        all().forEach(judged -> {
            Trees.all(judged, Detail.LONG).forEach(why -> {
                var behind = behind(judged.trace(), why.judgement().claim());
                var ways = behind.stream()
                        .mapToInt(f -> judged.trace().ways(f).size())
                        .sum();
                var told = behind.stream().filter(f -> judged.trace().ways(f).isEmpty());
                assertEquals(
                        ways,
                        Trees.nodes(why, Trees::concluded).size(),
                        judged.bundle().id());
                assertEquals(
                        told.count(),
                        Trees.nodes(why, n -> n.rule() == null && n.place() != null || n.kind() == Kind.TABLE)
                                .size(),
                        judged.bundle().id());
            });
        });
    }

    /** All that a verdict rests on, found without the code under test. */
    private static Set<Object> behind(Trace trace, Statement claim) {
        var facts = trace.facts().collect(Collectors.toSet());
        var open = trace.all(Verdict.class)
                .filter(v -> v.claim().equals(claim))
                .map(Object.class::cast)
                .collect(Collectors.toList());
        var behind = new HashSet<Object>(Set.of(claim));
        while (!open.isEmpty()) {
            var fact = open.remove(0);
            if (fact instanceof Collection<?> many) {
                open.addAll(many);
            } else if (facts.contains(fact) && behind.add(fact)) {
                trace.ways(fact).forEach(d -> {
                    open.addAll(d.premises());
                    open.addAll(d.bindings().values());
                });
            }
        }
        return behind;
    }

    @Test
    void whatARuleDidNotFindIsSpokenWhereTheRuleLooksForItAndNowhereElse() {
        var spoken = new HashSet<String>();
        var silent = new HashSet<String>();
        all().flatMap(j -> Stream.concat(Trees.all(j, Detail.LONG), Trees.all(j, Detail.MID)))
                .flatMap(why -> Trees.nodes(why, Trees::concluded).stream())
                .forEach(node -> {
                    var absences = node.children().stream().filter(n -> n.kind() == Kind.ABSENCE);
                    var unless = node.rule().unless();
                    assertEquals(
                            unless == null ? 0 : 1,
                            absences.count(),
                            node.rule().id());
                    (unless == null ? silent : spoken).add(node.rule().id());
                });
        var saying = Shop.BOOK.cards().values().stream()
                .filter(c -> c.unless() != null && spoken.contains(c.id()))
                .count();
        assertTrue(saying > 10, saying + " rules that look for something");
        assertTrue(silent.size() > 50, silent.size() + " rules that do not");
    }

    @Test
    void theBundleGivingNoneIsSaidInPlainWords() {
        assertEquals("The bundle gives no later word.", Absence.words("a later word"));
        assertEquals("The bundle gives no admission.", Absence.words("an admission"));
        assertEquals("The bundle gives no reports of it.", Absence.words("reports of it"));
        assertEquals("The bundle does not give the act itself.", Absence.words("the act itself"));
    }

    @Test
    void everyShippedRuleSaysWhatItLooksForSoThatItReadsAfterThat() {
        Shop.BOOK.cards().values().stream()
                .filter(c -> c.unless() != null)
                .forEach(c -> assertTrue(c.unless().matches("an? [a-z].*[a-z}]"), c.id() + ": " + c.unless()));
    }

    @Test
    void whatWasConcludedInTwoWaysIsShownInBoth() {
        var why = Trees.read(ROTATIONS, "pledge", Detail.MID);
        var cap = Trees.nodes(why, n -> n.kind() == Kind.CAP && n.number().matches("2\\..*")).stream()
                .filter(n -> n.sentence().startsWith("It follows in 2 ways"))
                .findFirst()
                .orElseThrow();
        var ways = cap.children().stream().filter(n -> n.kind() == Kind.WAY).toList();
        assertEquals(2, ways.size());
        ways.forEach(w -> assertEquals("POS-003", w.rule().id()));
        assertEquals(
                List.of("relief", "swap"),
                ways.stream().map(w -> w.children().get(0).statement().id()).toList());
        assertTrue(
                ways.get(0).sentence().contains("[relief] was reported"),
                ways.get(0).sentence());
        assertTrue(
                ways.get(1).sentence().contains("[swap] was reported"),
                ways.get(1).sentence());
        ways.forEach(w -> assertEquals(Kind.ABSENCE, w.children().get(1).kind()));
    }

    @Test
    void whatWasConcludedInOneWayHasNoWays() {
        var why = Trees.read(ROTATIONS.replaceAll("(?m)^.*id: relief.*\n", ""), "pledge", Detail.MID);
        assertEquals(List.of(), Trees.nodes(why, n -> n.kind() == Kind.WAY));
        assertEquals(
                1,
                Trees.nodes(why, n -> n.kind() == Kind.CAP && n.rule().id().equals("POS-003"))
                        .size());
    }

    private static final String ROTATIONS = """
            belie: 1
            id: rotations
            sources:
              ministry: {kind: military, affiliation: NOR, reliability: D}
              wire: {kind: agency, reliability: B}
              daily: {kind: agency, reliability: B}
            statements:
              - {id: pledge, kind: intent, by: ministry, said: 2022-02-15, actor: NOR, action: withdraw, object: troops, place: vale}
              - {id: more, kind: observation, by: wire, said: 2022-02-18, actor: NOR, action: reinforce, object: troops, place: vale}
              - {id: relief, kind: observation, by: wire, said: 2022-02-18, actor: NOR, action: rotate, object: troops, place: vale}
              - {id: swap, kind: observation, by: daily, said: 2022-02-17, actor: NOR, action: rotate, object: troops, place: vale}
            """;

    @Test
    void numbersAreUniqueAndLeadSomewhere() {
        all().flatMap(j -> Stream.of(Detail.values()).flatMap(d -> Trees.all(j, d)))
                .forEach(why -> {
                    var nodes = Trees.nodes(why.root());
                    var byNumber = Trees.byNumber(why);
                    assertEquals(nodes.size(), byNumber.size());
                    nodes.forEach(n -> n.see().forEach(s -> {
                        assertTrue(byNumber.containsKey(s), s);
                        assertFalse(s.equals("0") || s.equals(n.number()), s);
                    }));
                });
    }

    @Test
    void nothingTechnicalLeaks() {
        all().flatMap(j -> Trees.all(j, Detail.LONG))
                .flatMap(why -> Trees.nodes(why.root()).stream())
                .forEach(n -> {
                    var text = n.concluded() + " " + n.sentence() + (n.note() == null ? "" : " " + n.note());
                    assertFalse(TECHNICAL.matcher(text).find(), text);
                });
    }

    @ParameterizedTest
    @MethodSource("matters")
    void theOrderOfTheStatementsChangesNothing(Path folder) {
        var matter = Shop.matter(folder);
        var before = roots(matter);
        for (var seed = 0; seed < 3; seed++) {
            var shuffled = new ArrayList<>(matter.statements());
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(before, roots(matter.with(shuffled)), "seed " + seed);
        }
    }

    private static List<Node> roots(Matter matter) {
        return Trees.all(Shop.JUDGE.judge(matter.bundle()), Detail.LONG)
                .map(Explanation::root)
                .toList();
    }

    @Test
    void gradesAreSpeltOut() {
        assertEquals("B, usually reliable", Admiralty.of(Reliability.B));
        assertEquals("F, reliability cannot be judged", Admiralty.of(Reliability.F));
        assertEquals("2, probably true", Admiralty.of(2));
        var why = Trees.of(Path.of("facts", "nato-2022-02-16"), "pledge", Detail.SHORT);
        var more = Trees.nodes(why, n -> n.concluded().equals("[more]")).get(0);
        assertEquals(
                "Jens Stoltenberg (B, usually reliable), 2022-02-16, observation, basis unknown:"
                        + " \"have increased the number of troops\"",
                more.sentence());
    }

    @Test
    void aNumberThatWasUsedIsNamedWithItsPlace() throws IOException {
        var why = Trees.of(Path.of("facts", "ru-troop-count-trend"), "h1", Detail.MID);
        var number = Trees.nodes(why, n -> n.kind() == Kind.PARAMETER).get(0);
        assertTrue(number.sentence().startsWith("trend-tolerance is 0.1: a later level counts as"), number.sentence());
        assertEquals("rules/parameters.yaml", number.place().file());
        var line = Files.readAllLines(Path.of("rules", "parameters.yaml"))
                .get(number.place().line() - 1);
        assertEquals("  trend-tolerance:", line);
    }

    @Test
    void whatWasSetAsideIsNamedAndNotAReason() {
        var why = Trees.of(Path.of("facts", "nato-2022-02-16"), "pledge", Detail.LONG);
        assertTrue(
                why.setAside().containsAll(List.of("count", "images", "movement")),
                why.setAside().toString());
        assertFalse(why.setAside().contains("more"), why.setAside().toString());
    }
}
