package org.belie.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What came of a command that was run in this process, as if it were run in a folder. */
record Ran(int status, String out, String err) {
    /** Runs a command in the folder of this process. */
    static Ran of(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(status, out.toString(), err.toString());
    }

    /**
     * Runs a command.
     *
     * @param here whose project counts; paths among the words are those of this process
     */
    static Ran in(Path here, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var args = new String[words.length];
        for (var i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        var status = Main.run(here, new PrintWriter(out), new PrintWriter(err), args);
        return new Ran(
                status, out.toString().replace(here + "/", ""), err.toString().replace(here + "/", ""));
    }
}
