package org.belie.verdict.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Parameter;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.rules.RuleBook;
import org.belie.session.Derivation;
import org.belie.verdict.Judged;
import org.belie.verdict.Template;

/**
 * Everything that the verdicts shown came from, back to what was said: the firing log of a run, without what led nowhere. Plain
 * data for those who keep records; {@code why} is for those who read.
 */
public final class Lineage {
    private final RuleBook book;
    private final Judged judged;
    private final Map<Object, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private Lineage(RuleBook book, Judged judged) {
        this.book = book;
        this.judged = judged;
    }

    /** Of every verdict that is shown. */
    public static Lineage of(RuleBook book, Judged judged) {
        var lineage = new Lineage(book, judged);
        var verdicts = judged.trace().all(Verdict.class).collect(Collectors.toMap(Verdict::claim, Function.identity()));
        for (var judgement : judged.verdicts()) {
            lineage.fact(judgement.claim());
            if (verdicts.containsKey(judgement.claim())) {
                lineage.fact(verdicts.get(judgement.claim()));
            }
        }
        return lineage;
    }

    /** In the order in which they are met, verdicts first. */
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /** What was concluded first comes first. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private Fact fact(Object value) {
        var known = facts.get(value);
        if (known != null) {
            return known;
        }
        var kind = kind(value);
        var fact = new Fact(kind, numbers.merge(kind, 1, Integer::sum), value);
        facts.put(value, fact);
        judged.trace().ways(value).forEach(way -> step(fact, way));
        return fact;
    }

    private void step(Fact conclusion, Derivation way) {
        var card = book.named(way.pack(), way.rule());
        var premises = Stream.concat(way.premises().stream(), collected(way))
                .flatMap(Lineage::members)
                .filter(this::told)
                .map(this::fact)
                .distinct()
                .toList();
        steps.add(new Step(card, Template.fill(card.says(), way.bindings()), premises, conclusion));
    }

    /** A match shows what a rule collected under the names that the rule gives, and not always among what it matched. */
    private static Stream<Object> collected(Derivation way) {
        return new TreeMap<>(way.bindings()).values().stream().filter(Collection.class::isInstance);
    }

    /** What a rule collected counts by its members, which come in the engine's order and are put in one of their own. */
    private static Stream<?> members(Object premise) {
        return premise instanceof Collection<?> many
                ? many.stream().sorted(Comparator.comparing(Lineage::key))
                : Stream.of(premise);
    }

    private static String key(Object value) {
        return value instanceof Statement statement ? statement.id() : value.toString();
    }

    /** Tables, such as which actions are opposites, are part of the rules rather than of what was said. */
    private boolean told(Object premise) {
        return premise instanceof Statement
                || premise instanceof Parameter
                || !judged.trace().ways(premise).isEmpty();
    }

    private static String kind(Object value) {
        if (value instanceof Statement statement) {
            return statement.derived() ? "derived" : "statement";
        }
        return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
