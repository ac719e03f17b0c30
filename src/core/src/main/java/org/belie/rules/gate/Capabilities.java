package org.belie.rules.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.belie.rules.lint.sense.Types;

/**
 * All that a rule pack may hold, say and ask, each with the reason why it is harmless: {@code capabilities.yaml}. What is not
 * listed is refused.
 *
 * @param text the file as it is written
 * @param sections what is listed, by section and word
 */
public record Capabilities(String text, Map<String, Map<String, String>> sections) {
    private static final String PLACE = "/belie/capabilities.yaml";

    private static final Set<Class<?>> JAVA =
            Set.of(Collection.class, List.class, Set.class, SortedSet.class, String.class);

    private static final class Held {
        static final Capabilities ALL = of(read());
    }

    /** What this program allows. */
    public static Capabilities shipped() {
        return Held.ALL;
    }

    /**
     * Reads the two levels that the file has: sections, and words with a text that may run on over indented lines. It is YAML,
     * read here because the reader of YAML is in another room; {@code CapabilitiesTest} holds that both read the same.
     */
    static Capabilities of(String text) {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        Map<String, String> section = Map.of();
        String word = null;
        for (var line :
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith("    ")) {
                section.merge(word, line.strip(), (a, b) -> a + " " + b);
            } else if (line.startsWith("  ")) {
                word = line.substring(2, line.indexOf(": ")).replace("\"", "");
                section.put(word, line.substring(line.indexOf(": ") + 2));
            } else {
                section = new LinkedHashMap<>();
                sections.put(line.substring(0, line.indexOf(':')), section);
            }
        }
        return new Capabilities(text, sections);
    }

    private static String read() {
        try (var in = Capabilities.class.getResourceAsStream(PLACE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is listed in a section, with the reasons. */
    public Map<String, String> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }

    /** Whether a section lists a word. */
    boolean lists(String section, String word) {
        return section(section).containsKey(word);
    }

    /** The number that a limit begins with. */
    int limit(String name) {
        var text = section("limits").get(name);
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    /** What may be asked of a type, by the name that rules give it. */
    Set<String> members(String type) {
        var listed = section("members").get(type);
        return listed == null ? Set.of() : new TreeSet<>(Arrays.asList(listed.split(",\\s*")));
    }

    /** Whether a type of the model, or one that it is a kind of, answers to a question. */
    public boolean answers(Class<?> type, String question) {
        return kinds(type).anyMatch(t -> asked(t).contains(question));
    }

    /** What may be asked of a type itself. */
    Set<String> asked(Class<?> type) {
        return named(type) ? members(type.getSimpleName()) : Set.of();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getInterfaces()).flatMap(Capabilities::kinds));
    }

    /** Only the model and a few types of Java go by their simple names. */
    private static boolean named(Class<?> type) {
        return type.getPackageName().equals(Types.MODEL) || JAVA.contains(type);
    }
}
