package org.belie.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text that the program asks for is there, and every text that is there is asked for. */
class MessagesTest {
    private static final Pattern KEY =
            Pattern.compile("Messages\\s*\\.\\s*(of|count)\\(\\s*\"([^\"]+)\"(\\s*\\+)?", Pattern.DOTALL);

    /** A key that is chosen before it is asked for, as in {@code not ? "clause.willNot" : "clause.will"}. */
    private static final Pattern CHOSEN = Pattern.compile("[?:(,]\\s*\"([a-zA-Z.]+)\"");

    @Test
    void fillsTheHolesAndKeepsTheRest() {
        assertEquals("1 statement", Messages.count("count.statement", 1));
        assertEquals("1200 statements", Messages.count("count.statement", 1200));
    }

    @Test
    void refusesAnUnknownKeyAndAnotherNumberOfValues() {
        assertThrows(IllegalArgumentException.class, () -> Messages.of("no.such.key"));
        assertThrows(IllegalArgumentException.class, () -> Messages.of("count.statement.one", "too much"));
    }

    @Test
    void everyKeyAskedForIsThereAndEveryKeyThereIsAskedFor() throws IOException {
        var there = ResourceBundle.getBundle("belie.messages", Locale.ROOT).keySet();
        var whole = new TreeSet<String>();
        var beginnings = new TreeSet<String>();
        for (var source : sources()) {
            var asked = KEY.matcher(Files.readString(source));
            while (asked.find()) {
                if (asked.group(3) != null) {
                    beginnings.add(asked.group(2));
                } else if (asked.group(1).equals("count")) {
                    whole.add(asked.group(2) + ".one");
                    whole.add(asked.group(2) + ".many");
                } else {
                    whole.add(asked.group(2));
                }
            }
        }
        assertTrue(whole.size() > 2, "the program asks for texts");
        assertEquals(Set.of(), without(whole, there), "asked for, and not there");
        var chosen = new TreeSet<String>();
        for (var source : sources()) {
            CHOSEN.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> chosen.addAll(List.of(key, key + ".many")));
        }
        var unasked = without(without(there, whole), chosen).stream()
                .filter(k -> beginnings.stream().noneMatch(k::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unasked, "there, and never asked for");
    }

    private static Set<Path> sources() throws IOException {
        try (var all = Files.walk(Path.of("src"))) {
            return all.filter(f -> f.toString().contains("/src/main/"))
                    .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> without(Set<String> from, Set<String> taken) {
        return from.stream().filter(k -> !taken.contains(k)).collect(Collectors.toCollection(TreeSet::new));
    }
}
