package org.belie.message;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sentences and headings of verdicts, explanations and reports, by key, from {@code belie/messages.properties}: one file to
 * translate. A text may have numbered holes, {@code {0}}. Apostrophes and figures stay as they are, in every locale.
 */
public final class Messages {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final Map<String, Message> ALL = read();

    private Messages() {}

    /**
     * The text of a key with its holes filled.
     *
     * @throws IllegalArgumentException when there is no such key, or it has another number of holes
     */
    public static String of(String key, Object... values) {
        var message = ALL.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return message.with(key, values);
    }

    /** A number of things: {@code key.one} for one, {@code key.many} with the number in its hole for others. */
    public static String count(String key, int n) {
        return n == 1 ? of(key + ".one") : of(key + ".many", n);
    }

    private static Map<String, Message> read() {
        var bundle = ResourceBundle.getBundle("belie.messages", Locale.ROOT);
        var all = new HashMap<String, Message>();
        bundle.keySet().forEach(k -> all.put(k, Message.of(bundle.getString(k))));
        return Map.copyOf(all);
    }

    /**
     * A text cut at its holes.
     *
     * @param pieces what stands before, between and after the holes
     * @param holes the number of the value in each hole
     */
    private record Message(List<String> pieces, List<Integer> holes, int values) {

        static Message of(String text) {
            var holes = HOLE.matcher(text)
                    .results()
                    .map(hole -> Integer.valueOf(hole.group(1)))
                    .toList();
            var values = holes.stream().mapToInt(n -> n + 1).max().orElse(0);
            return new Message(Arrays.asList(HOLE.split(text, -1)), holes, values);
        }

        String with(String key, Object... given) {
            if (given.length != values) {
                throw new IllegalArgumentException(key + " has " + values + " holes, not " + given.length);
            }
            var text = new StringBuilder(pieces.get(0));
            IntStream.range(0, holes.size())
                    .forEach(i -> text.append(given[holes.get(i)]).append(pieces.get(i + 1)));
            return text.toString();
        }
    }
}
