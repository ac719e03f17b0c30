package org.belie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.belie.review.Unreadable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command over a store of decisions: what cannot be used is refused in a sentence, and results are lines. */
abstract class Reviewing implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec spec;

    StoreOption store() {
        return store;
    }

    @Override
    public final Integer call() {
        try {
            return run().status();
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }

    abstract ExitCode run();

    void say(List<String> lines) {
        lines.forEach(line -> spec.commandLine().getOut().print(line + "\n"));
        spec.commandLine().getOut().flush();
    }

    void say(String line) {
        say(List.of(line));
    }
}
