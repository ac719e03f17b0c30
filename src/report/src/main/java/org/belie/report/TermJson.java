package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Json;
import org.belie.model.Action;
import org.belie.problem.Mark;
import org.belie.vocabulary.Branch;
import org.belie.vocabulary.Card;
import org.belie.vocabulary.Cards;
import org.belie.vocabulary.Cell;
import org.belie.vocabulary.Declaration;
import org.belie.vocabulary.Stated;
import org.belie.vocabulary.Tie;

/** {@code belie-terms/1}: terms, the cells between two of them, or the tree of actions, for programs. */
public final class TermJson {
    private TermJson() {}

    /** All that a word means. */
    public static String of(List<Card> cards) {
        return Json.pretty(document("terms", cards.stream().map(TermJson::card).toList()));
    }

    /** What each of two actions tells when the other is claimed. */
    public static String pair(Cards cards, Card.OfAction one, Card.OfAction other) {
        return Json.pretty(document("cells", List.of(way(cards, one, other), way(cards, other, one))));
    }

    /** Every action of a tree once, with what is one step up and one step down. */
    public static String tree(List<Branch> branches) {
        var met =
                branches.stream().filter(b -> !b.again()).map(TermJson::branch).toList();
        return Json.pretty(document("tree", met));
    }

    private static Map<String, Object> document(String what, Object value) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", "belie-terms/1");
        document.put(what, value);
        return document;
    }

    private static Map<String, Object> card(Card card) {
        if (card instanceof Card.OfAction action) {
            return action(action);
        }
        return card instanceof Card.OfThing thing ? thing(thing) : unit((Card.OfUnit) card);
    }

    private static Map<String, Object> action(Card.OfAction card) {
        var map = term(card.id(), "action", card.action().gloss(), card.mark());
        map.put("aspect", card.action().aspect().label());
        map.put("trend", trend(card.action()));
        map.put("adverse", card.action().adverse());
        map.put("cameo", card.action().cameo());
        map.put("broader", card.broader());
        map.put("narrower", card.narrower());
        map.put(
                "claimed",
                card.claimed().stream().map(c -> cell("seen", c.seen(), c)).toList());
        map.put(
                "seen",
                card.seen().stream().map(c -> cell("claimed", c.claimed(), c)).toList());
        return map;
    }

    private static Map<String, Object> term(String id, String kind, String gloss, Mark mark) {
        var map = new LinkedHashMap<String, Object>();
        map.put("term", id);
        map.put("kind", kind);
        map.put("gloss", gloss);
        place(map, mark);
        return map;
    }

    private static void place(Map<String, Object> map, Mark mark) {
        map.put("file", mark.text().file());
        map.put("line", mark.line());
    }

    private static String trend(Action action) {
        return action.trend() == null ? null : TermText.trend(action.trend());
    }

    private static Map<String, Object> cell(String which, String other, Cell cell) {
        var map = new LinkedHashMap<String, Object>();
        map.put(which, other);
        map.put("bond", cell.bond().label());
        map.put("because", cell.because().stream().map(TermJson::stated).toList());
        return map;
    }

    private static Map<String, Object> stated(Stated stated) {
        var map = new LinkedHashMap<String, Object>();
        map.put("term", stated.term());
        map.put("field", stated.tie().field());
        map.put("names", stated.named());
        place(map, stated.mark());
        return map;
    }

    private static Map<String, Object> thing(Card.OfThing card) {
        var map = term(card.id(), card.kind(), card.entry().name(), card.mark());
        map.put("within", card.within());
        map.put("inside", card.inside());
        return map;
    }

    private static Map<String, Object> unit(Card.OfUnit card) {
        var map = term(card.id(), "unit", card.unit().name(), card.mark());
        map.put("base", card.unit().base());
        map.put("factor", card.unit().factor());
        map.put("words", card.words());
        map.put("family", card.family());
        return map;
    }

    private static Map<String, Object> way(Cards cards, Card.OfAction claimed, Card.OfAction seen) {
        var map = new LinkedHashMap<String, Object>();
        map.put("claimed", claimed.id());
        map.put("seen", seen.id());
        var bonds = new ArrayList<Map<String, Object>>();
        for (var cell : cards.cells(claimed.id(), seen.id())) {
            var bond = new LinkedHashMap<String, Object>();
            bond.put("bond", cell.bond().label());
            bond.put("because", cell.because().stream().map(TermJson::stated).toList());
            bonds.add(bond);
        }
        map.put("bonds", bonds);
        map.put("againstTrend", cards.againstTrend(claimed.id(), seen.id()));
        map.put("says", TermPair.says(cards, claimed, seen));
        return map;
    }

    private static Map<String, Object> branch(Branch branch) {
        var map = term(branch.id(), "action", branch.action().gloss(), mark(branch.action()));
        map.put("broader", branch.action().named(Tie.BROADER));
        map.put("narrower", branch.kinds());
        return map;
    }

    private static Mark mark(Declaration declaration) {
        return declaration.key().mark();
    }
}
