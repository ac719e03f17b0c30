package org.belie.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.problem.ListNode;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.ScalarNode;

/** How a verdict differs from the one that somebody decided on. */
public final class Movement {
    private static final Set<String> SIDES = Set.of("against", "for", "discounted");

    private Movement() {}

    /**
     * All kinds of change between a decision and the verdict of now; none when they are one and the same.
     *
     * @param verdict the one that was on screen, as JSON
     */
    public static Set<Moved> between(Decision decision, String verdict, Subject now) {
        var moved = EnumSet.noneOf(Moved.class);
        if (!verdict.equals(now.verdict())) {
            moved.addAll(between(JsonText.object(verdict), JsonText.object(now.verdict())));
        }
        if (!decision.grounds().equals(now.grounds())) {
            moved.add(Moved.RULES);
        }
        return moved;
    }

    private static Set<Moved> between(MapNode was, MapNode is) {
        var moved = EnumSet.noneOf(Moved.class);
        if (!same(was, is, "outcome") || !words(was.get("qualifiers")).equals(words(is.get("qualifiers")))) {
            moved.add(Moved.OUTCOME);
        }
        if (!same(was, is, "confidence") || !same(was, is, "lean")) {
            moved.add(Moved.CONFIDENCE);
        }
        if (!evidence(was).equals(evidence(is))) {
            moved.add(Moved.EVIDENCE);
        }
        if (moved.isEmpty()) {
            moved.add(Moved.WORDS);
        }
        return moved;
    }

    private static boolean same(MapNode was, MapNode is, String field) {
        return text(was.get(field)).equals(text(is.get(field)));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private static Set<String> words(Node list) {
        var words = new TreeSet<String>();
        if (list instanceof ListNode all) {
            all.items().forEach(item -> words.add(item instanceof MapNode map ? text(map.get("word")) : ""));
        }
        return words;
    }

    /** What presses, by rule and statements, with its force: how it is said does not matter. */
    private static Map<String, String> evidence(MapNode verdict) {
        var evidence = new TreeMap<String, String>();
        for (var side : SIDES) {
            if (verdict.get(side) instanceof ListNode items) {
                for (var item : items.items()) {
                    var map = (MapNode) item;
                    evidence.put(
                            side + " " + text(map.get("rule")) + " " + list(map.get("statements")),
                            text(map.get("force")));
                }
            }
        }
        return evidence;
    }

    private static String list(Node node) {
        var texts = new TreeSet<String>();
        if (node instanceof ListNode list) {
            list.items().forEach(item -> texts.add(text(item)));
        }
        return texts.toString();
    }
}
