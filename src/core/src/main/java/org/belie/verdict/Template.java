package org.belie.verdict;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.belie.model.Statement;

/** Fills the holes of a rule's sentence: {@code {pair.claim.by}} is read from the facts that the rule matched. */
public final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{([\\w.]+)}");

    /** Rules say the same again and again: each sentence is taken apart once. */
    private static final Map<String, List<Piece>> PIECES = new ConcurrentHashMap<>();

    private static final ClassValue<Map<String, Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

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
        for (var piece : PIECES.computeIfAbsent(sentence, Template::pieces)) {
            filled.append(piece.hole() ? words.apply(piece.value(bindings)) : piece.text());
        }
        return filled.toString();
    }

    private static List<Piece> pieces(String sentence) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var hole = HOLE.matcher(sentence); hole.find(); end = hole.end()) {
            pieces.add(new Piece(sentence.substring(end, hole.start()), List.of()));
            pieces.add(new Piece("", List.of(hole.group(1).split("\\."))));
        }
        pieces.add(new Piece(sentence.substring(end), List.of()));
        return pieces;
    }

    /**
     * A stretch of a sentence as it is written, or a hole in it.
     *
     * @param path of a hole: a name that the rule gives, and properties; empty where there is no hole
     */
    private record Piece(String text, List<String> path) {
        boolean hole() {
            return !path.isEmpty();
        }

        Object value(Map<String, Object> bindings) {
            var value = bindings.get(path.get(0));
            for (var property : path.subList(1, path.size())) {
                value = value == null ? null : property(value, property);
            }
            return value;
        }
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
        try {
            return PROPERTIES
                    .get(of.getClass())
                    .computeIfAbsent(name, n -> accessor(of.getClass(), n))
                    .invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("no " + name + " to read for a sentence", e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no " + name + " to read for a sentence", e);
        }
    }
}
