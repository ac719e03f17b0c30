package org.belie.verdict;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.belie.model.Statement;
import org.belie.rules.gate.Answers;
import org.belie.rules.gate.Fuel;
import org.belie.rules.tree.Sentence;

/**
 * Fills the holes of a rule's sentence: {@code {pair.claim.by}} is read from the facts that the rule matched. What is not on the list
 * of what may be asked ({@link Answers}) is not asked.
 */
public final class Template {
    /** Rules say the same again and again: each sentence is taken apart once. */
    private static final Map<String, Sentence> SENTENCES = new ConcurrentHashMap<>();

    private static final int LONGEST = 4000;

    private Template() {}

    /** The sentence with every hole filled. */
    public static String fill(String sentence, Map<String, Object> bindings) {
        return fill(sentence, bindings, Phrase::of);
    }

    /** The sentence with every hole filled; the claim that it is about is named by its id alone. */
    static String about(
            Statement claim, String sentence, Map<String, Object> bindings, Function<Object, String> words) {
        return fill(sentence, bindings, v -> claim.equals(v) ? "[" + claim.id() + "]" : words.apply(v));
    }

    /**
     * The sentence with every hole filled.
     *
     * @param words puts a value into words
     */
    public static String fill(String sentence, Map<String, Object> bindings, Function<Object, String> words) {
        var filled = new StringBuilder();
        Fuel.tick();
        for (var piece : SENTENCES.computeIfAbsent(sentence, Sentence::of).pieces()) {
            filled.append(piece.hole() ? cut(words.apply(value(piece, bindings))) : piece.text());
        }
        return filled.toString();
    }

    /** No hole is filled with more than a reader reads: a sentence of a stranger's can be said of each of thousands. */
    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "...";
    }

    private static Object value(Sentence.Piece hole, Map<String, Object> bindings) {
        var value = bindings.get(hole.path().get(0));
        for (var property : hole.path().subList(1, hole.path().size())) {
            value = value == null ? null : property(value, property);
        }
        return value;
    }

    private static Object property(Object of, String name) {
        if (of instanceof Statement statement) {
            var what = statement.proposition();
            switch (name) {
                case "actor":
                    return Phrase.names(what.actor());
                case "object":
                    return Phrase.names(what.object());
                case "target":
                    return Phrase.names(what.target());
                case "place":
                    return Phrase.names(what.place());
                default:
            }
        }
        return answered(of, name);
    }

    private static Object answered(Object of, String name) {
        var answer = Answers.property(of.getClass(), name);
        if (answer == null) {
            throw new IllegalStateException("no " + name + " to read for a sentence");
        }
        try {
            return answer.of(of);
        } catch (NullPointerException e) {
            return null;
        }
    }
}
