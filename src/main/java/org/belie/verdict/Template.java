package org.belie.verdict;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belie.model.Statement;

/** Fills the holes of a rule's sentence: {@code {pair.claim.by}} is read from the facts that the rule matched. */
public final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{([\\w.]+)}");

    private Template() {}

    /** The sentence with every hole filled. */
    public static String fill(String sentence, Map<String, Object> bindings) {
        return fill(sentence, bindings, Phrase::of);
    }

    /** The sentence with every hole filled; the claim that it is about is named by its id alone. */
    public static String about(Statement claim, String sentence, Map<String, Object> bindings) {
        return fill(sentence, bindings, v -> claim.equals(v) ? "[" + claim.id() + "]" : Phrase.of(v));
    }

    /**
     * The sentence with every hole filled.
     *
     * @param words puts a value into words
     */
    public static String fill(String sentence, Map<String, Object> bindings, Function<Object, String> words) {
        return HOLE.matcher(sentence)
                .replaceAll(hole -> Matcher.quoteReplacement(words.apply(value(hole.group(1), bindings))));
    }

    private static Object value(String path, Map<String, Object> bindings) {
        var parts = path.split("\\.");
        var value = bindings.get(parts[0]);
        for (var i = 1; i < parts.length && value != null; i++) {
            value = property(value, parts[i]);
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
        try {
            return of.getClass().getMethod(name).invoke(of);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("no " + name + " to read for a sentence", e);
        }
    }
}
