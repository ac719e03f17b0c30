package org.belie.verdict.flip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Hypothesis;
import org.belie.model.Statement;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/**
 * Finds the smallest sets of statements without which a verdict would be another. Every statement is tried, since a rule that
 * asks whether something is absent can rest on any; those whose absence alone changes anything in the explanation are tried
 * with each other first.
 *
 * <p>Not removed are the claim, what it is about, and what nobody asserts: questions are no evidence.
 */
final class RemovalSearch {
    private static final Comparator<Removal> ORDER = Comparator.comparing(
                    (Removal r) -> r.statements().size())
            .thenComparing(r -> String.join(" ", ids(r.statements())));

    private final Trials trials;
    private final List<Statement> all;
    private final Judgement now;
    private final List<Statement> candidates;
    private final List<Statement> related = new ArrayList<>();
    private final List<Removal> turning = new ArrayList<>();
    private final List<Removal> shifting = new ArrayList<>();
    private int whole;
    private int part;

    RemovalSearch(Trials trials, Inquiry inquiry, Judgement now) {
        this.trials = trials;
        this.all = inquiry.statements();
        this.now = now;
        var named = named(now);
        this.candidates = inquiry.asItIs().statements().stream()
                .filter(s -> s.asserted() && !s.equals(inquiry.claim()) && !askedOf(inquiry.claim(), s))
                .sorted(Comparator.comparing((Statement s) -> !named.contains(s))
                        .thenComparing(Statement::id))
                .toList();
    }

    /** What the explanation names. */
    private static Set<Statement> named(Judgement now) {
        return Stream.of(now.against(), now.pro(), now.discounted(), now.context())
                .flatMap(List::stream)
                .flatMap(item -> item.statements().stream())
                .collect(Collectors.toSet());
    }

    private static boolean askedOf(Statement claim, Statement other) {
        return claim instanceof Hypothesis hypothesis && other.id().equals(hypothesis.about());
    }

    /** Tries every statement alone, those that the explanation names first. */
    void alone() {
        each(candidates, 1);
    }

    /** Those whose absence alone changes anything that is said of the claim. */
    List<Statement> related() {
        return List.copyOf(related);
    }

    /** Tries larger sets, those of related statements first. */
    void together(int size) {
        var order = new ArrayList<>(related);
        candidates.stream().filter(s -> !related.contains(s)).forEach(order::add);
        for (var next = 2; next <= size && whole == next - 1; next++) {
            each(order, next);
        }
    }

    private void each(List<Statement> order, int size) {
        part = 0;
        if (Combinations.each(order, size, this::tried)) {
            whole = size;
            part = 0;
        }
    }

    private boolean tried(List<Statement> gone) {
        if (within(turning, gone)) {
            part++;
            return true;
        }
        if (!trials.left()) {
            return false;
        }
        keep(gone, trials.of(Supposed.without(all, gone)));
        part++;
        return true;
    }

    private void keep(List<Statement> gone, Judgement then) {
        var upshot = Upshot.of(then);
        var removal = new Removal(
                gone.stream().sorted(Comparator.comparing(Statement::id)).toList(), upshot);
        if (upshot.outcome() != now.outcome()) {
            turning.add(removal);
        } else if (!upshot.equals(Upshot.of(now)) && !within(shifting, gone)) {
            shifting.add(removal);
        }
        if (gone.size() == 1 && !then.equals(now)) {
            related.add(gone.get(0));
        }
    }

    private static boolean within(Collection<Removal> found, List<Statement> gone) {
        return found.stream().anyMatch(r -> gone.containsAll(r.statements()));
    }

    Removals found(int size) {
        return new Removals(sorted(turning), sorted(shifting), candidates.size(), size, whole, part);
    }

    private static List<Removal> sorted(List<Removal> removals) {
        return removals.stream().sorted(ORDER).toList();
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
