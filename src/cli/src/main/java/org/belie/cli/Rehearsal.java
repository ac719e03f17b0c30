package org.belie.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * Runs what is asked most, and prints nothing: the build notes which classes that takes and puts them into the archive that
 * the launcher starts from.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs every command once.
     *
     * @param args a folder with a bundle
     */
    public static void main(String[] args) {
        var bundle = args[0];
        Ahead.start(List.of("check", bundle));
        List.of(
                        List.of("check", bundle),
                        List.of("check", "--format", "ndjson", bundle),
                        List.of("why", bundle, "pledge"),
                        List.of("bundle", "validate", bundle),
                        List.of("check", "--help"))
                .forEach(words -> {
                    var nowhere = new PrintWriter(Writer.nullWriter());
                    Main.run(nowhere, nowhere, words.toArray(String[]::new));
                });
    }
}
