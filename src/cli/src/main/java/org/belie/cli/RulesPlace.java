package org.belie.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.belie.problem.Reading;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;

/** Where rules come from: the folder that was asked for, the one of the launcher's checkout, or the program itself. */
final class RulesPlace {
    /** Where the launcher says that the rules of this checkout are. */
    private static final String HOME = "belie.rules";

    private RulesPlace() {}

    /** Reads the rules that were chosen. */
    static Reading<Setup> read(RulesChoice choice) {
        return Setup.of(folder(choice));
    }

    /** The same for those who only judge: where all rules are as they were shipped, their cases are not looked at. */
    static Reading<Setup> judging(RulesChoice choice) {
        var bare = folder(choice, RuleFolder::withoutCases, RuleFolder::shippedWithoutCases);
        return bare.shippedRules() ? Setup.of(bare) : read(choice);
    }

    /**
     * The folders that were chosen, together, or the shipped one. Folders without vocabulary or parameters of their own take
     * the shipped ones.
     *
     * @throws Refused when one is no folder
     */
    static RuleFolder folder(RulesChoice choice) {
        return folder(choice, RuleFolder::at, RuleFolder::shipped);
    }

    /** The rules of the launcher's checkout, or those in the program. */
    static RuleFolder shipped() {
        return shipped(RuleFolder::at, RuleFolder::shipped);
    }

    private static RuleFolder folder(RulesChoice choice, Function<Path, RuleFolder> read, Supplier<RuleFolder> inside) {
        var folder = shipped(read, inside);
        if (!choice.instead().isEmpty()) {
            folder = choice.instead().stream()
                    .map(asked -> at(asked, read))
                    .reduce(RuleFolder::and)
                    .orElseThrow()
                    .over(folder);
        }
        for (var added : choice.added()) {
            folder = folder.and(at(added, read));
        }
        return folder;
    }

    private static RuleFolder at(Path asked, Function<Path, RuleFolder> read) {
        if (!Files.isDirectory(asked)) {
            throw new Refused("there is no folder " + asked + " to take rules from");
        }
        try {
            return read.apply(asked);
        } catch (UncheckedIOException e) {
            throw new Refused(
                    "the rules in " + asked + " cannot be read: " + e.getCause().getMessage());
        }
    }

    private static RuleFolder shipped(Function<Path, RuleFolder> read, Supplier<RuleFolder> inside) {
        var home = home();
        return home == null ? inside.get() : read.apply(home).named("");
    }

    /** Where the rules of the launcher's checkout are; null when there is none. */
    static Path home() {
        var home = System.getProperty(HOME);
        return home != null && Files.isDirectory(Path.of(home)) ? Path.of(home) : null;
    }

    /**
     * Where the rules that were asked for are on disk, or those of this checkout.
     *
     * @throws Refused when the rules are only inside the program, or there is no such folder
     */
    static Path home(Path asked) {
        var home = asked == null ? home() : asked;
        if (home == null) {
            throw new Refused("the shipped rules are inside the program. Maybe name a folder: --rules DIR");
        }
        if (!Files.isDirectory(home)) {
            throw new Refused("there is no folder " + home + ". Maybe make it first, from a copy of the shipped rules");
        }
        return home;
    }
}
