package org.belie.verdict.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.model.AsOf;
import org.belie.model.Hypothesis;
import org.belie.model.Polarity;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of an explanation names a statement that there is: those of a verdict, and every step of its tree that a rule
 * made or looked for. Numbers that are judgement and rows of tables speak of no statement; a headline is read aloud, and says
 * in words what was said.
 */
class NamedStatementsTest {
    private static final Pattern NAMED = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\[\\]]*]");
    private static final Pattern SAYS_SO = Pattern.compile("\\b(says?|said|reports|denies|denied|not so)\\b");
    private static final Pattern NOT_SEEN =
            Pattern.compile("\\b(looked for|not seen|gives no|nothing was reported)\\b");

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    private static Stream<Judged> days(Path folder) {
        var matter = Shop.matter(folder);
        var dates = matter.statements().stream()
                .filter(Statement::asserted)
                .map(s -> new AsOf(s.said().latest()));
        return Stream.concat(Stream.of(matter.asOf()), dates)
                .distinct()
                .map(matter::asOf)
                .map(Shop.JUDGE::judge);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everySentenceOfEveryVerdictOnEveryDay(Path folder) {
        days(folder).forEach(NamedStatementsTest::hold);
    }

    @Test
    void everySentenceInTheCasesOfTheRules() {
        Trees.CASES.forEach(NamedStatementsTest::hold);
    }

    private static void hold(Judged judged) {
        var known = known(judged);
        judged.verdicts().forEach(v -> sentences(v).forEach(s -> assertEquals("", fault(s, known))));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyStepOfEveryTree(Path folder) {
        stepsHold(Shop.JUDGE.judge(Shop.matter(folder).bundle()));
    }

    @Test
    void everyStepInTheCasesOfTheRules() {
        Trees.CASES.forEach(NamedStatementsTest::stepsHold);
    }

    private static void stepsHold(Judged judged) {
        var known = known(judged);
        Trees.all(judged, Detail.LONG)
                .flatMap(why -> Trees.nodes(why, NamedStatementsTest::speaks).stream())
                .forEach(n -> assertEquals("", fault(n.concluded() + ": " + n.sentence(), known), n.toString()));
    }

    /** A step that holds in several ways leaves it to them to speak. */
    private static boolean speaks(Node node) {
        return node.kind() != Kind.PARAMETER
                && node.kind() != Kind.TABLE
                && node.children().stream().noneMatch(child -> child.kind() == Kind.WAY);
    }

    private static Stream<String> sentences(Judgement verdict) {
        var items = items(verdict)
                .flatMap(i ->
                        Stream.concat(Stream.of(i.says()), i.caps().stream().map(Item.Reason::because)));
        var others = Stream.concat(
                verdict.missing().stream(), verdict.ceilings().stream().map(Item.Reason::because));
        return Stream.concat(items, others);
    }

    private static Stream<Item> items(Judgement verdict) {
        return Stream.of(verdict.against(), verdict.pro(), verdict.discounted(), verdict.context())
                .flatMap(List::stream);
    }

    /** Also what suppositions are about, which by an early date nobody may have said. */
    private static Set<String> known(Judged judged) {
        var all = Stream.concat(
                        judged.bundle().statements().stream(), judged.trace().all(Statement.class))
                .toList();
        var about = all.stream()
                .filter(Hypothesis.class::isInstance)
                .map(h -> ((Hypothesis) h).about())
                .filter(Objects::nonNull);
        return Stream.concat(all.stream().map(Statement::id), about).collect(Collectors.toSet());
    }

    /** What is wrong with a sentence, or nothing. */
    private static String fault(String sentence, Set<String> known) {
        var named = NAMED.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(id -> id.substring(1, id.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            return "names no statement: " + sentence;
        }
        named.removeAll(known);
        return named.isEmpty() ? "" : "names what is not there, " + named + ": " + sentence;
    }

    @Test
    void aSentenceThatNamesNothingOrWhatIsNotThereIsFound() {
        var known = Set.of("s1", "rise(s1,s2)");
        assertEquals("", fault("No strong evidence speaks for [s1].", known));
        assertEquals("", fault("\"Russia: rise soldiers\" [rise(s1,s2)] goes against [s1].", known));
        assertEquals("names no statement: Too little.", fault("Too little.", known));
        assertEquals("names what is not there, [s9]: [s1] replaces [s9].", fault("[s1] replaces [s9].", known));
    }

    /** What was looked for and not seen is not said to have been denied, and what was denied not to have been unseen. */
    @Test
    void absenceIsWordedDifferentlyFromDenial() {
        var absences = absences(Polarity.UNOBSERVED);
        var denials = absences(Polarity.NEGATED);
        assertFalse(absences.isEmpty());
        assertFalse(denials.isEmpty());
        absences.forEach(s -> assertFalse(SAYS_SO.matcher(s).find(), s));
        denials.forEach(s -> assertFalse(NOT_SEEN.matcher(s).find(), s));
    }

    /** What belie says of evidence of a polarity in its own words, without the statements that it puts between quotes. */
    private static Set<String> absences(Polarity polarity) {
        return Stream.concat(matters().flatMap(NamedStatementsTest::days), Trees.CASES.stream())
                .flatMap(judged -> judged.verdicts().stream())
                .flatMap(v -> Stream.concat(v.against().stream(), v.pro().stream()))
                .filter(i -> i.seen().polarity() == polarity && !i.seen().kind().equals("denial"))
                .map(i -> QUOTED.matcher(i.says()).replaceAll("..."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
