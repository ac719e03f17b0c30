package org.belie.verdict.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Overtaken;
import org.belie.model.Qualifier;
import org.belie.model.Weight;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/** Compares the verdicts of two versions, claim by claim, and tells what each difference rests on. */
final class VerdictDiff {
    private final Version old;
    private final Version now;
    private final Causes oldCauses;
    private final Causes newCauses;

    VerdictDiff(Version old, Version now, List<Change> changes) {
        this.old = old;
        this.now = now;
        this.oldCauses = new Causes(changes, old, now);
        this.newCauses = new Causes(changes, now, old);
    }

    BundleDiff diff() {
        var before = byClaim(old);
        var after = byClaim(now);
        var claims = new TreeSet<>(before.keySet());
        claims.addAll(after.keySet());
        var changed = claims.stream()
                .map(claim -> change(before.get(claim), after.get(claim)))
                .filter(VerdictChange::differs)
                .toList();
        return new BundleDiff(old.judged(), now.judged(), claims.size(), changed);
    }

    private static Map<String, Judgement> byClaim(Version version) {
        return version.judged().verdicts().stream()
                .collect(Collectors.toMap(v -> v.claim().id(), v -> v, (a, b) -> a, TreeMap::new));
    }

    private VerdictChange change(Judgement before, Judgement after) {
        if (before == null) {
            return VerdictChange.alone(null, after, newCauses.of(List.of(after.claim())));
        }
        return after == null
                ? VerdictChange.alone(before, null, oldCauses.of(List.of(before.claim())))
                : both(before, after);
    }

    private VerdictChange both(Judgement before, Judgement after) {
        var was = items(before);
        var is = items(after);
        var went = pieces(was, is.keySet(), oldCauses, old);
        var came = pieces(is, was.keySet(), newCauses, now);
        var met = Stream.concat(went.stream(), came.stream())
                .filter(p -> p.side() != Side.CONTEXT)
                .map(p -> p.item().seen().id())
                .collect(Collectors.toSet());
        return new VerdictChange(
                before.claim().id(),
                before,
                after,
                without(went, met),
                without(came, met),
                weighed(was, is),
                limits(before, after, oldCauses, old),
                limits(after, before, newCauses, now),
                decision(before, after));
    }

    /** What could not count is told only of statements that count in the other version. */
    private static List<Piece> without(List<Piece> pieces, Set<String> met) {
        return pieces.stream()
                .filter(p ->
                        p.side() != Side.CONTEXT || met.contains(p.item().seen().id()))
                .toList();
    }

    private record Key(Side side, String rule, String seen, String bond) {}

    private static Map<Key, Item> items(Judgement judgement) {
        var items = new LinkedHashMap<Key, Item>();
        for (var side : Side.values()) {
            side.of(judgement).forEach(i -> items.put(key(side, i), i));
        }
        return items;
    }

    private static Key key(Side side, Item item) {
        return new Key(
                side,
                item.rule(),
                item.seen().id(),
                item.finding().pair().bond().label());
    }

    private static List<Piece> pieces(Map<Key, Item> has, Set<Key> other, Causes causes, Version version) {
        var pieces = new ArrayList<Piece>();
        has.forEach((key, item) -> {
            if (!other.contains(key)) {
                pieces.add(new Piece(key.side(), item, causes.of(facts(item, version))));
            }
        });
        return pieces;
    }

    /** The finding; and where another rule says that it was overtaken, that too. */
    private static List<Object> facts(Item item, Version version) {
        var facts = new ArrayList<Object>(List.of(item.finding()));
        version.judged()
                .trace()
                .all(Overtaken.class)
                .filter(o ->
                        o.rule().equals(item.rule()) && o.weight().finding().equals(item.finding()))
                .forEach(facts::add);
        return facts;
    }

    private List<Weighed> weighed(Map<Key, Item> was, Map<Key, Item> is) {
        var weighed = new ArrayList<Weighed>();
        was.forEach((key, before) -> {
            var after = is.get(key);
            if (after != null && (before.force() != after.force() || before.proposed() != after.proposed())) {
                weighed.add(new Weighed(
                        key.side(),
                        before,
                        after,
                        union(oldCauses.of(weight(before, old)), newCauses.of(weight(after, now)))));
            }
        });
        return weighed;
    }

    /** The finding, its weight and the caps that bind it. */
    private static List<Object> weight(Item item, Version version) {
        var facts = new ArrayList<Object>(List.of(item.finding()));
        version.judged()
                .trace()
                .all(Weight.class)
                .filter(w -> w.finding().equals(item.finding()))
                .forEach(facts::add);
        var rules = item.caps().stream().map(Item.Reason::rule).toList();
        version.judged()
                .trace()
                .all(Cap.class)
                .filter(c -> rules.contains(c.rule())
                        && c.pair().equals(item.finding().pair()))
                .forEach(facts::add);
        return facts;
    }

    private static List<Limit> limits(Judgement has, Judgement other, Causes causes, Version version) {
        return has.ceilings().stream()
                .filter(reason -> other.ceilings().stream().noneMatch(o -> same(o, reason)))
                .map(reason -> new Limit(reason, causes.of(ceilings(has, reason, version))))
                .toList();
    }

    private static boolean same(Item.Reason one, Item.Reason other) {
        return one.rule().equals(other.rule()) && one.to().equals(other.to());
    }

    private static List<Object> ceilings(Judgement judgement, Item.Reason reason, Version version) {
        return version.judged()
                .trace()
                .all(Ceiling.class)
                .filter(c -> c.claim().equals(judgement.claim()) && c.rule().equals(reason.rule()))
                .map(Object.class::cast)
                .toList();
    }

    /** What differs in what the two decisions rest on; where they are one and the same, that is of no interest. */
    private List<Change> decision(Judgement before, Judgement after) {
        return Upshot.of(before).equals(Upshot.of(after)) && before.rule().equals(after.rule())
                ? List.of()
                : union(oldCauses.of(decision(old, before)), newCauses.of(decision(now, after)));
    }

    /** The claim, the proposal of the rule that decided, and what is said beside it. */
    private static List<Object> decision(Version version, Judgement judgement) {
        var trace = version.judged().trace();
        var facts = new ArrayList<Object>(List.of(judgement.claim()));
        var proposed = new Candidate(judgement.rule(), judgement.claim(), judgement.outcome());
        if (trace.of(proposed) != null) {
            facts.add(proposed);
        }
        trace.all(Qualifier.class)
                .filter(q -> q.claim().equals(judgement.claim()))
                .forEach(facts::add);
        return facts;
    }

    private static List<Change> union(List<Change> one, List<Change> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
