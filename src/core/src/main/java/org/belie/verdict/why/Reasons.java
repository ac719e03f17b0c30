package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Statement;
import org.belie.model.Weight;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.session.Derivation;
import org.belie.session.Trace;

/** Why facts hold, straight from the trace of a run. */
final class Reasons {
    /** Against before for, as in a report, and heaviest first. */
    static final Comparator<Weight> HEAVIEST = Comparator.comparing(Weight::supports)
            .thenComparing(Weight::force, Comparator.reverseOrder())
            .thenComparing(w -> w.seen().id())
            .thenComparing(w -> w.finding().force(), Comparator.reverseOrder())
            .thenComparing(w -> w.finding().rule());

    private static final Comparator<Cap> LOWEST =
            Comparator.comparing(Cap::to).thenComparing(Cap::rule).thenComparing(Cap::toString);
    private static final Comparator<Ceiling> LEAST_SURE = Comparator.comparing(Ceiling::confidence)
            .thenComparing(Ceiling::rule)
            .thenComparing(Ceiling::toString);
    private static final Comparator<Statement> OLDEST = Comparator.comparing(
                    (Statement s) -> s.window().earliest())
            .thenComparing(s -> s.window().latest())
            .thenComparing(Statement::id);

    private final RuleBook book;
    private final Trace trace;
    private final Set<Object> told;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Map<Object, Reason> known = new IdentityHashMap<>();

    Reasons(RuleBook book, Trace trace) {
        this.book = book;
        this.trace = trace;
        this.told = new HashSet<>(trace.told());
    }

    Kind kind(Object fact) {
        return trace.ways(fact).isEmpty() ? Kind.told(fact) : Kind.concluded(fact);
    }

    Reason of(Object fact) {
        return known.computeIfAbsent(fact, this::reason);
    }

    private Reason reason(Object fact) {
        var ways = trace.ways(fact).stream()
                .map(this::way)
                .sorted(Comparator.comparing(Way::says)
                        .thenComparing(w -> w.premises().toString()))
                .toList();
        return new Reason(ways, List.of());
    }

    private Way way(Derivation derivation) {
        return new Way(card(derivation), derivation.bindings(), premises(derivation));
    }

    private RuleCard card(Derivation derivation) {
        return cards.computeIfAbsent(
                derivation.pack() + "/" + derivation.rule(), k -> book.named(derivation.pack(), derivation.rule()));
    }

    /** What a match of patterns alone shows: of what it collected, the match has the collection and the bindings its members. */
    private List<Object> premises(Derivation derivation) {
        var all = new LinkedHashSet<Object>();
        derivation.premises().forEach(premise -> add(premise, all));
        derivation.bindings().values().stream()
                .filter(Collection.class::isInstance)
                .forEach(collected -> add(collected, all));
        return List.copyOf(all);
    }

    private void add(Object value, Set<Object> all) {
        if (value instanceof Collection<?> many) {
            sorted(many).forEach(one -> add(one, all));
        } else if (told.contains(value) || !trace.ways(value).isEmpty()) {
            all.add(value);
        }
    }

    /** The engine collects in no order that can be relied on. */
    static List<Object> sorted(Collection<?> collected) {
        var members = new ArrayList<Object>(collected);
        if (members.size() > 1) {
            members.sort(Reasons::compare);
        }
        return members;
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Weight a && other instanceof Weight b) {
            return HEAVIEST.compare(a, b);
        }
        if (one instanceof Statement a && other instanceof Statement b) {
            return OLDEST.compare(a, b);
        }
        if (one instanceof Cap a && other instanceof Cap b) {
            return LOWEST.compare(a, b);
        }
        if (one instanceof Ceiling a && other instanceof Ceiling b) {
            return LEAST_SURE.compare(a, b);
        }
        return String.valueOf(one).compareTo(String.valueOf(other));
    }
}
