package org.belie.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.belie.model.Bond;

/** Says which stated ties the bonds between actions follow from, by the shortest way. */
final class Grounds {
    private static final Comparator<List<Stated>> SHORTEST = Comparator.comparingInt(List::size);

    private final Map<String, Declaration> declarations;
    private final Bonds bonds;
    private final Map<String, List<Stated>> carried = new TreeMap<>();
    private final Map<String, List<Stated>> opposed = new TreeMap<>();

    Grounds(Map<String, Declaration> declarations, Bonds bonds) {
        this.declarations = declarations;
        this.bonds = bonds;
        declarations.keySet().forEach(this::index);
    }

    private void index(String id) {
        stated(id, Tie.FULFILLED_BY).forEach(s -> put(carried, s.named(), s));
        stated(id, Tie.OPPOSED_BY).forEach(s -> {
            put(opposed, s.named(), s);
            put(opposed, id, s);
        });
    }

    private static void put(Map<String, List<Stated>> index, String id, Stated stated) {
        index.computeIfAbsent(id, k -> new ArrayList<>()).add(stated);
    }

    /** What seeing the one tells about a claim of the other, with the reasons. */
    List<Cell> between(String claimed, String seen) {
        return bonds.between(claimed, seen).stream()
                .map(bond -> new Cell(claimed, seen, bond, because(bond, claimed, seen)))
                .toList();
    }

    private List<Stated> because(Bond bond, String claimed, String seen) {
        return switch (bond) {
            case FULFILS -> carriedOut(seen).get(claimed);
            case OPPOSES -> opposing(claimed, seen);
            case PREPARES -> listed(Tie.PREPARED_BY, claimed, seen);
            case INCONCLUSIVE -> listed(Tie.INCONCLUSIVE, claimed, seen);
            case PRESUPPOSES -> presupposing(claimed, seen);
            case MEASURES -> throw new IllegalStateException("levels are measured, no vocabulary says so");
        };
    }

    /** What carries out the opposite opposes. */
    private List<Stated> opposing(String claimed, String seen) {
        var carried = carriedOut(seen);
        return shortest(opposed.getOrDefault(claimed, List.of()).stream()
                .filter(s -> carried.containsKey(other(s, claimed)))
                .map(s -> joined(carried.get(other(s, claimed)), List.of(s), List.of())));
    }

    private static String other(Stated stated, String claimed) {
        return stated.term().equals(claimed) ? stated.named() : stated.term();
    }

    private List<Stated> listed(Tie tie, String claimed, String seen) {
        var kinds = kinds(seen);
        return shortest(kinds(claimed).entrySet().stream()
                .flatMap(broader -> stated(broader.getKey(), tie).stream()
                        .filter(s -> kinds.containsKey(s.named()))
                        .map(s -> joined(kinds.get(s.named()), List.of(s), reversed(broader.getValue())))));
    }

    private List<Stated> presupposing(String claimed, String seen) {
        return shortest(kinds(seen).entrySet().stream()
                .flatMap(broader -> stated(broader.getKey(), Tie.PRESUPPOSES).stream()
                        .filter(s -> carriedOut(s.named()).containsKey(claimed))
                        .map(s -> joined(
                                broader.getValue(),
                                List.of(s),
                                carriedOut(s.named()).get(claimed)))));
    }

    private static List<Stated> shortest(Stream<List<Stated>> ways) {
        return ways.min(SHORTEST).orElseThrow();
    }

    @SafeVarargs
    private static List<Stated> joined(List<Stated>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }

    private static List<Stated> reversed(List<Stated> ties) {
        var reversed = new ArrayList<>(ties);
        Collections.reverse(reversed);
        return reversed;
    }

    /** It and everything broader, each with the ties that lead there. */
    private Map<String, List<Stated>> kinds(String action) {
        return ways(action, id -> stated(id, Tie.BROADER));
    }

    /** It and everything that it fulfils, each with the ties that lead there. */
    private Map<String, List<Stated>> carriedOut(String action) {
        return ways(action, id -> joined(stated(id, Tie.BROADER), carried.getOrDefault(id, List.of())));
    }

    private static Map<String, List<Stated>> ways(String start, Function<String, List<Stated>> steps) {
        var ways = new LinkedHashMap<String, List<Stated>>();
        ways.put(start, List.of());
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var from = open.poll();
            for (var step : steps.apply(from)) {
                var to = step.tie() == Tie.BROADER ? step.named() : step.term();
                if (ways.putIfAbsent(to, joined(ways.get(from), List.of(step))) == null) {
                    open.add(to);
                }
            }
        }
        return ways;
    }

    private List<Stated> stated(String action, Tie tie) {
        var declaration = declarations.get(action);
        return declaration == null
                ? List.of()
                : declaration.ties().get(tie).stream()
                        .map(named -> new Stated(action, tie, named))
                        .toList();
    }
}
