package org.belie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/** A folder of so many rules: the shipped ones, and copies of them in other packages under other ids. */
final class ManyRules {
    private ManyRules() {}

    static Path folder(int rules) {
        var folder = Bench.OUT.resolve("rules-" + rules);
        var shipped = new ArrayList<>(Shipped.FOLDER.rules().entrySet());
        shipped.forEach(e -> write(folder.resolve(e.getKey()), e.getValue()));
        shipped.stream()
                .filter(e -> !e.getKey().equals("verdict/verdict.drl"))
                .limit(rules - shipped.size())
                .forEach(e -> copy(folder, e));
        return folder;
    }

    /** {@code posture/x.drl} with POS-001 becomes {@code posturetwo/x.drl} with ZPO-001. */
    private static void copy(Path folder, Map.Entry<String, String> rule) {
        var text = rule.getValue()
                .replaceFirst("(?m)^package (\\S+);", "package $1two;")
                .replaceFirst("@id\\( \"([A-Z]{2})[A-Z]-", "@id( \"Z$1-");
        write(folder.resolve(rule.getKey().replaceFirst("/", "two/")), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
