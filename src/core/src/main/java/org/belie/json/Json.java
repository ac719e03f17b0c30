package org.belie.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * JSON text of lists, maps and strings, in the order they are given, with line feeds on every machine. Invisible characters
 * are escaped, so that none of them can steer a terminal.
 */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cc}&&[^\n\\r\t]]");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** Over several lines. */
    public static String pretty(Object value) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return write(value, printer) + "\n";
    }

    /**
     * Plain data as text: maps by text, lists, texts, numbers and truths.
     *
     * @throws IllegalArgumentException when there is anything else in it
     */
    public static String plain(Map<String, ?> value) {
        check(value);
        return line(value);
    }

    private static void check(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(Json::checkKey);
            map.values().forEach(Json::check);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(Json::check);
        } else if (value != null && !(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new IllegalArgumentException(value.getClass().getName() + " is no plain data");
        }
    }

    private static void checkKey(Object key) {
        if (!(key instanceof String)) {
            throw new IllegalArgumentException("the keys of plain data are texts");
        }
    }

    /** On one line. */
    public static String line(Object value) {
        return write(value, null) + "\n";
    }

    /** Whether a character has to be looked at more closely; most texts have none. */
    private static boolean unusual(int c) {
        return c > '~' || (c < ' ' && c != '\n' && c != '\r' && c != '\t');
    }

    private static String escaped(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(m -> m.group()
                        .chars()
                        .mapToObj(c -> String.format("\\\\u%04x", c))
                        .collect(Collectors.joining()));
    }

    private static String write(Object value, DefaultPrettyPrinter printer) {
        try {
            var writer = printer == null ? MAPPER.writer() : MAPPER.writer(printer);
            var text = writer.writeValueAsString(value);
            return text.chars().anyMatch(Json::unusual) ? escaped(text) : text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain data can be written as JSON", e);
        }
    }
}
