package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.model.Balance;
import org.belie.model.Statement;
import org.belie.rules.gate.Fuel;

/**
 * Grows the tree of a verdict from what each fact rests on. A fact stands in the tree once; a node takes all that it rests on
 * before any of that grows, so that evidence never stands below other evidence that only mentions it.
 */
final class Grower {
    private final Folds folds;
    private final Texts texts;
    private final Detail detail;
    private final Map<Object, Draft> taken = new HashMap<>();
    private final Set<Object> lifted = new HashSet<>();
    private Draft root;

    Grower(Folds folds, Texts texts, Detail detail) {
        this.folds = folds;
        this.texts = texts;
        this.detail = detail;
    }

    /** The tree of a verdict; its first branch is the claim. */
    Node tree(Object verdict, Statement claim) {
        root = take(verdict, Words.fresh());
        add(root, claim);
        grow(root);
        return root.root();
    }

    /** The tree of a verdict that was not reached. */
    Node tree(String headline, Statement claim) {
        root = new Draft(Texts.undecided(headline), Reason.NONE, Words.fresh());
        root.words().knows(claim);
        add(root, claim);
        return root.root();
    }

    private void add(Draft parent, Statement claim) {
        var words = parent.words().below();
        var draft = new Draft(texts.claim(claim, words), Reason.NONE, words);
        parent.add(draft);
        // A tree is about its claim throughout; only where everything is shown is it worth saying.
        taken.put(claim, detail == Detail.LONG ? draft : root);
    }

    private Draft take(Object fact, Words words) {
        Fuel.tick();
        var reason = folds.of(fact);
        var draft = new Draft(texts.fact(folds.kind(fact), folds.shown(fact), fact, reason, words), reason, words);
        taken.put(fact, draft);
        folds.within(fact).forEach(inside -> taken.put(inside, draft));
        return draft;
    }

    private void grow(Draft draft) {
        var ways = draft.reason().ways();
        var premises = ways.size() == 1 ? visible(ways.get(0).premises()) : Set.of();
        var others = visible(draft.reason().further());
        others.removeAll(premises);
        var own = take(draft, premises);
        var further = take(draft, others);
        if (ways.size() > 1) {
            ways.forEach(way -> way(draft, way));
        }
        own.forEach(draft::add);
        if (ways.size() == 1) {
            absence(draft, ways.get(0));
        }
        further.forEach(draft::add);
        own.forEach(this::grow);
        further.forEach(this::grow);
    }

    private void way(Draft parent, Way way) {
        var words = parent.words().below();
        var draft = new Draft(texts.way(way, words), new Reason(List.of(), way.premises()), words);
        parent.add(draft);
        grow(draft);
        absence(draft, way);
    }

    private void absence(Draft draft, Way way) {
        if (way.card().unless() != null && Kind.ABSENCE.shownAt(detail)) {
            draft.add(new Draft(texts.absence(way, draft.words().below()), Reason.NONE, draft.words()));
        }
    }

    /** Those of the facts that no other node has; the others are referred to. */
    private List<Draft> take(Draft draft, Collection<?> facts) {
        var mine = new ArrayList<Draft>();
        for (var fact : facts) {
            var other = taken.get(fact);
            if (other == null) {
                mine.add(take(fact, draft.words().below()));
            } else if (other != root && other != draft) {
                draft.see(other);
            }
        }
        return mine;
    }

    private Set<Object> visible(Collection<Object> premises) {
        var shown = new LinkedHashSet<Object>();
        visible(premises, shown, new HashSet<>());
        return shown;
    }

    private void visible(Collection<Object> premises, Set<Object> shown, Set<Object> open) {
        for (var fact : premises) {
            var kind = folds.kind(fact);
            if (kind.shownAt(detail) || empty(fact)) {
                shown.add(fact);
            } else if (kind.lifts() && open.add(fact) && (kind != Kind.BALANCE || lifted.add(fact))) {
                var reason = folds.of(fact);
                reason.ways().forEach(way -> visible(way.premises(), shown, open));
                visible(reason.further(), shown, open);
            }
        }
    }

    /** That nothing bears on a claim is a reason, and the only trace of it. */
    private static boolean empty(Object fact) {
        return fact instanceof Balance balance && balance.weights().isEmpty();
    }
}
