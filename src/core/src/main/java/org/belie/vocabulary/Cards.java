package org.belie.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.belie.model.Bond;

/** Looks terms up in a vocabulary, to show all that it says of them. */
public final class Cards {
    private final Vocabulary vocabulary;
    private final Grounds grounds;

    public Cards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.grounds = vocabulary.grounds();
    }

    /** What a word means: an action, an actor, a place, an object, a unit, or several of them; empty when nothing. */
    public List<Card> of(String word) {
        var cards = new ArrayList<Card>();
        if (vocabulary.action(word) != null) {
            cards.add(action(word));
        }
        thing("actor", vocabulary.actors(), word, cards);
        thing("place", vocabulary.places(), word, cards);
        thing("object", vocabulary.objects(), word, cards);
        if (vocabulary.units().mark(word) != null) {
            cards.add(unit(word));
        }
        return cards;
    }

    /** Every word that is declared, whatever it is. */
    public SortedSet<String> words() {
        var words = new TreeSet<>(vocabulary.actionIds());
        words.addAll(vocabulary.actors().entries().keySet());
        words.addAll(vocabulary.places().entries().keySet());
        words.addAll(vocabulary.objects().entries().keySet());
        words.addAll(vocabulary.units().words().keySet());
        return words;
    }

    /** What seeing the one action tells about a claim of the other, with the reasons. */
    public List<Cell> cells(String claimed, String seen) {
        return grounds.between(claimed, seen);
    }

    /** Whether seeing the one speaks against a claim of the other by their trends alone: no bond joins them. */
    public boolean againstTrend(String claimed, String seen) {
        var asked = vocabulary.action(claimed).trend();
        var shown = vocabulary.action(seen).trend();
        return asked != null
                && shown == asked.opposite()
                && vocabulary.bonds(claimed, seen).stream().allMatch(bond -> bond == Bond.PRESUPPOSES);
    }

    private Card action(String id) {
        return new Card.OfAction(
                vocabulary.action(id),
                vocabulary.declaration(id),
                id(vocabulary.saying(id, Declaration::aspect)),
                id(vocabulary.saying(id, Declaration::trend)),
                levels(id, term -> vocabulary.declaration(term).named(Tie.BROADER)),
                narrower(id),
                others(id, other -> cells(id, other)),
                others(id, other -> cells(other, id)));
    }

    private static String id(Declaration declaration) {
        return declaration == null ? null : declaration.id();
    }

    private List<String> narrower(String id) {
        return vocabulary.declarations().values().stream()
                .filter(d -> d.named(Tie.BROADER).contains(id))
                .map(Declaration::id)
                .toList();
    }

    private List<Cell> others(String id, Function<String, List<Cell>> cells) {
        return vocabulary.actionIds().stream()
                .filter(other -> !other.equals(id))
                .flatMap(other -> cells.apply(other).stream())
                .toList();
    }

    private static void thing(String kind, TermTable table, String id, Collection<Card> cards) {
        var entry = table.entries().get(id);
        if (entry != null) {
            var inside = table.entries().values().stream()
                    .filter(e -> e.within().contains(id))
                    .map(TermEntry::id)
                    .toList();
            cards.add(new Card.OfThing(kind, entry, levels(id, table::parents), inside));
        }
    }

    /** All that is further up, by steps, each at its nearest; itself left out. */
    private static List<List<String>> levels(String id, Function<String, List<String>> parents) {
        var levels = new ArrayList<List<String>>();
        var met = new HashSet<>(List.of(id));
        var level = List.of(id);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(term -> parents.apply(term).stream())
                    .filter(met::add)
                    .toList();
            levels.add(level);
        }
        return levels.subList(0, levels.size() - 1);
    }

    private Card unit(String word) {
        var units = vocabulary.units();
        var unit = units.unit(word);
        var words = units.words().entrySet().stream()
                .filter(e -> e.getValue().equals(unit))
                .map(e -> e.getKey())
                .toList();
        var family = units.words().values().stream()
                .filter(u -> u.base().equals(unit.base()) && !u.equals(unit))
                .map(Unit::name)
                .distinct()
                .sorted()
                .toList();
        return new Card.OfUnit(word, unit, words, family, units.mark(word));
    }
}
