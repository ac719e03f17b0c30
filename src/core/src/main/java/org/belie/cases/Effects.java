package org.belie.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.bundle.Expectation;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/** Holds what rules said in one verdict against what its check expects; {@link Scorecard} says how. */
final class Effects {
    private final Backtest.Result result;
    private final Expectation check;
    private final Judgement verdict;

    private Effects(Backtest.Result result) {
        this.result = result;
        this.check = result.check();
        this.verdict = result.verdict();
    }

    /** One effect for each thing that a rule said; nothing when the claim was not made by then. */
    static Stream<Effect> of(Backtest.Result result) {
        return result.verdict() == null ? Stream.of() : new Effects(result).all();
    }

    private Stream<Effect> all() {
        return Stream.of(
                        verdict.against().stream().map(i -> evidence(i, Lean.AGAINST)),
                        verdict.pro().stream().map(i -> evidence(i, Lean.FOR)),
                        Stream.concat(verdict.discounted().stream(), verdict.context().stream())
                                .map(this::keptOut),
                        outcome())
                .flatMap(effects -> effects);
    }

    private Effect evidence(Item item, Lean side) {
        if (names(listed(side), item)) {
            return Effect.helped(item.rule());
        }
        if (side == Lean.AGAINST && names(check.silent(), item)) {
            return misled(item, side, "it is not to speak against it");
        }
        if (names(listed(other(side)), item)) {
            return misled(item, side, "it is to speak " + other(side).label() + " it");
        }
        return unlisted(item, side);
    }

    /** What the check says nothing of is judged by where the outcomes point. */
    private Effect unlisted(Item item, Lean side) {
        var best = check.outcome().get(0);
        var sides = sides(best);
        if (sides.contains(side)) {
            return Effect.helped(item.rule());
        }
        if (!sides.isEmpty()) {
            return misled(item, side, best.label() + " was expected");
        }
        return !result.right() && sides(result.got()).contains(side)
                ? misled(item, side, result.got().label() + " came out, not " + best.label())
                : Effect.neutral(item.rule());
    }

    private static Effect misled(Item item, Lean side, String why) {
        return Effect.misled(item.rule(), "[" + item.seen().id() + "] spoke " + side.label() + " it; " + why);
    }

    private Effect keptOut(Item item) {
        for (var side : List.of(Lean.AGAINST, Lean.FOR)) {
            if (names(listed(side), item) && !names(ids(side), item)) {
                return Effect.misled(
                        item.rule(), "[" + item.seen().id() + "] was left out; it is to speak " + side.label() + " it");
            }
        }
        return names(check.silent(), item) && !names(ids(Lean.AGAINST), item)
                ? Effect.helped(item.rule())
                : Effect.neutral(item.rule());
    }

    private Stream<Effect> outcome() {
        if (verdict.rule().isEmpty()) {
            return Stream.of();
        }
        var best = check.outcome().get(0).label();
        return Stream.of(
                result.right()
                        ? Effect.helped(verdict.rule())
                        : Effect.misled(verdict.rule(), result.got().label() + " came out, not " + best));
    }

    private List<String> listed(Lean side) {
        return side == Lean.FOR ? check.pro() : check.against();
    }

    private Set<String> ids(Lean side) {
        return Backtest.ids(side == Lean.FOR ? verdict.pro() : verdict.against());
    }

    private static Lean other(Lean side) {
        return side == Lean.FOR ? Lean.AGAINST : Lean.FOR;
    }

    private static boolean names(Collection<String> listed, Item item) {
        return Backtest.ids(item).stream().anyMatch(listed::contains);
    }

    /** Where an outcome points; nowhere when evidence on either side would be no surprise. */
    private static Set<Lean> sides(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, PARTLY_FULFILLED, IN_PROGRESS, SUPPORTED -> Set.of(Lean.FOR);
            case CONTRADICTED -> Set.of(Lean.AGAINST);
            case CONFLICTING -> Set.of(Lean.FOR, Lean.AGAINST);
            case PENDING, OVERDUE, ABANDONED, UNVERIFIED, UNDECIDED -> Set.of();
        };
    }
}
