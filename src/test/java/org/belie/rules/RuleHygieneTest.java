package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule file reads like the others: one rule, its metadata complete, its cases beside it. */
class RuleHygieneTest {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)[\\w.]*}");
    private static final Pattern BINDING = Pattern.compile("(?m)^\\s*(\\w+)\\s*: \\w+\\(");
    private static final Pattern PATTERN = Pattern.compile("(?:(\\w+)\\s*: |not )([A-Z]\\w+)\\(");
    private static final Pattern INNER = Pattern.compile("accumulate\\( (\\w+) : .*; (\\w+) :");
    private static final Set<String> METADATA =
            Set.of("id", "status", "force", "says", "unless", "see", "doubt", "source");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(eval|salience|no-loop|lock-on-active|agenda-group|global|function|update|delete|modify|retract|from)\\b *[(\"{]?");

    static Stream<RuleCard> cards() {
        return Shop.BOOK.cards().values().stream();
    }

    @Test
    void idsAreShapedAndNamesAreUniqueInAPack() {
        var names = new HashSet<String>();
        cards().forEach(card -> {
            assertTrue(card.id().matches("[A-Z]{3}-\\d{3}"), card.id());
            assertTrue(names.add(card.pack() + "/" + card.name()), card.name());
            assertTrue(card.name().split(" ").length <= 12, card.name());
        });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void fileFolderAndPackageAgree(RuleCard card) {
        var text = text(card);
        assertEquals(card.pack(), card.path().split("/")[0]);
        assertTrue(text.startsWith("package rules." + card.pack() + ";"), card.path());
        assertEquals(1, Pattern.compile("(?m)^rule \"").matcher(text).results().count(), "one rule a file");
        assertTrue(text.lines().allMatch(l -> l.length() <= 120), card.path());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void metadataIsCompleteAndKnown(RuleCard card) {
        assertNotNull(card.about(), "a comment says what the rule stands for");
        assertTrue(Set.of("stable", "draft").contains(card.status()), card.id());
        assertNotNull(card.says(), card.id());
        assertNotNull(card.doubt(), card.id());
        var used = Pattern.compile("(?m)^ +@(\\w+)\\(")
                .matcher(text(card))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertTrue(METADATA.containsAll(used), used.toString());
        if (card.see() != null) {
            assertTrue(Shop.BOOK.cards().containsKey(card.see()), card.id() + " sees " + card.see());
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyHoleIsBoundAndEveryNotIsSpoken(RuleCard card) {
        var when = when(card);
        var bound = Stream.concat(
                        BINDING.matcher(when).results().map(m -> m.group(1)),
                        INNER.matcher(when).results().flatMap(m -> Stream.of(m.group(1), m.group(2))))
                .collect(Collectors.toSet());
        HOLE.matcher(card.says()).results().forEach(m -> assertTrue(bound.contains(m.group(1)), card.says()));
        assertEquals(
                Pattern.compile("(?m)^\\s*not ").matcher(when).find(),
                card.unless() != null,
                card.id() + ": @unless goes with not");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theConsequenceIsOneConclusion(RuleCard card) {
        var text = text(card);
        var then = text.substring(text.indexOf("\nthen\n") + 6, text.indexOf("\nend"));
        assertEquals(1, then.lines().count(), card.id());
        assertTrue(then.strip().matches("insertLogical\\( new \\w+\\( .* \\) \\);"), then);
        assertFalse(FORBIDDEN.matcher(when(card)).find(), card.id());
    }

    /** {@code claim : Intent()} and then {@code claim == claim}: the engine compares a thing with itself. */
    @ParameterizedTest
    @MethodSource("cards")
    void noBindingIsNamedLikeAPropertyOfWhatIsMatchedAfterIt(RuleCard card) {
        var bound = new HashSet<String>();
        PATTERN.matcher(when(card)).results().forEach(m -> {
            bound.add(String.valueOf(m.group(1)));
            properties(m.group(2)).forEach(p -> assertFalse(bound.contains(p), card.id() + ": " + p));
        });
    }

    private static Stream<String> properties(String type) {
        try {
            return Stream.of(Class.forName("org.belie.model." + type).getMethods())
                    .filter(m -> m.getParameterCount() == 0)
                    .map(Method::getName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type, e);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void casesLieBesideIt(RuleCard card) {
        assertTrue(
                Shop.FOLDER.files().containsKey(card.path().replace(".drl", ".cases.yaml")),
                card.path() + " has no cases");
    }

    @Test
    void noCasesWithoutARule() {
        var rules = Shop.FOLDER.rules().keySet();
        Shop.FOLDER.cases().keySet().forEach(c -> assertTrue(rules.contains(c.replace(".cases.yaml", ".drl")), c));
    }

    private static String text(RuleCard card) {
        return Shop.FOLDER.files().get(card.path());
    }

    private static String when(RuleCard card) {
        var text = text(card);
        return text.substring(text.indexOf("\nwhen\n"), text.indexOf("\nthen\n"));
    }
}
