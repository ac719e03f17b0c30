package org.belie.rules.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the engine's generator lets compiled rules ask for, besides the model: {@code generated-code.txt}, a line a use as
 * {@link ClassUses} writes it. It was read off the rules that ship and off one rule for every word of belie's language, and a
 * test holds that it is just that: a new version of the engine that makes other code is refused until the list is made anew.
 */
final class GeneratedCode {
    private static final String PLACE = "/belie/generated-code.txt";

    private static final Pattern OWNER = Pattern.compile("^[a-z]+ (?:\\d )?\\(?\\)?L?([\\w/$]+)");

    /** Written for a class of the rules themselves, whose names differ from rule to rule. */
    static final String OWN = "own";

    private static final class Held {
        static final Set<String> LINES = read();
        static final Set<String> TYPES =
                LINES.stream().flatMap(GeneratedCode::type).collect(Collectors.toSet());
    }

    private GeneratedCode() {}

    static Set<String> lines() {
        return Held.LINES;
    }

    private static Set<String> read() {
        try (var in = GeneratedCode.class.getResourceAsStream(PLACE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether compiled rules may see a type, as {@code Class.getName} gives it: whatever a line names as type or owner. */
    static boolean sees(String type) {
        return Held.TYPES.contains(type.replace('.', '/'));
    }

    private static Stream<String> type(String line) {
        return OWNER.matcher(line).results().map(m -> m.group(1));
    }
}
