package org.belie.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.belie.bundle.NamedText;
import org.belie.bundle.Parameters;
import org.belie.bundle.ParametersReader;
import org.belie.bundle.VocabularyFiles;
import org.belie.model.Parameter;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleShelf;
import org.belie.rules.lint.Lexicon;
import org.belie.session.Limits;
import org.belie.session.Settings;
import org.belie.verdict.Judge;
import org.belie.verdict.why.Place;
import org.belie.verdict.why.Why;
import org.belie.vocabulary.Vocabulary;

/**
 * A rules folder, read and ready: rules, vocabulary and parameters.
 *
 * @param numbers where each parameter stands, by its name
 */
record Setup(RuleFolder folder, RuleBook book, Vocabulary vocabulary, Settings settings, Map<String, Place> numbers) {
    /** Where the launcher says that the rules of this checkout are. */
    private static final String HOME = "belie.rules";

    /** The same with other limits to how far a run may go. */
    Setup within(Limits limits) {
        return new Setup(folder, book, vocabulary, settings.within(limits), numbers);
    }

    Judge judge() {
        return new Judge(book, settings);
    }

    /** Explains what it judges. */
    Why why() {
        return new Why(book, numbers);
    }

    /**
     * Reads the folder that was asked for, or the shipped one.
     *
     * @param asked null for the shipped rules
     */
    static Reading<Setup> of(Path asked) {
        return of(folder(asked), new RuleShelf());
    }

    /**
     * The same for those who only judge: where all rules are as they were shipped, their cases are not looked at.
     *
     * @param asked null for the shipped rules
     */
    static Reading<Setup> judging(Path asked) {
        var bare = folder(asked, RuleFolder::withoutCases, RuleFolder::shippedWithoutCases);
        return bare.shippedRules() ? of(bare) : of(asked);
    }

    /** Reads a folder whose texts are known. */
    static Reading<Setup> of(RuleFolder folder) {
        return of(folder, new RuleShelf());
    }

    /** Reads a folder, with what was read of it before taken from a shelf. */
    static Reading<Setup> of(RuleFolder folder, RuleShelf shelf) {
        var problems = new Problems();
        var vocabulary = vocabulary(folder);
        var parameters = parameters(folder);
        var book = RuleBook.read(folder, shelf, lexicon(vocabulary, parameters));
        List.of(vocabulary, parameters, book).forEach(r -> problems.addAll(r.problems()));
        if (problems.failed()) {
            return problems.reading(null);
        }
        var settings =
                new Settings(parameters.value().values(), parameters.value().precedence());
        return problems.reading(
                new Setup(folder, book.value(), vocabulary.value(), settings, places(folder, parameters.value())));
    }

    private static Map<String, Place> places(RuleFolder folder, Parameters parameters) {
        var places = new TreeMap<String, Place>();
        parameters.lines().forEach((name, line) -> places.put(name, new Place(folder.shown("parameters.yaml"), line)));
        return places;
    }

    /** The vocabulary of a folder alone: bundles can be read with it, and nothing is compiled. */
    static Reading<Vocabulary> vocabulary(RuleFolder folder) {
        return folder.shippedVocabulary()
                ? ShippedVocabulary.read(folder)
                : VocabularyFiles.read(named(folder, folder.vocabulary()));
    }

    /** The numbers of a folder alone. */
    static Reading<Parameters> parameters(RuleFolder folder) {
        return ParametersReader.read(new NamedText(folder.shown("parameters.yaml"), folder.parameters()));
    }

    /** The words that rules may use, as far as they can be read. */
    static Lexicon lexicon(Reading<Vocabulary> vocabulary, Reading<Parameters> parameters) {
        return new Lexicon(
                vocabulary.ok() ? vocabulary.value().actionIds() : null,
                parameters.ok()
                        ? parameters.value().values().stream()
                                .map(Parameter::name)
                                .collect(Collectors.toCollection(TreeSet::new))
                        : null);
    }

    /**
     * The folder that was asked for, or the shipped one. A folder without vocabulary or parameters of its own takes the
     * shipped ones.
     *
     * @throws Refused when it is no folder
     */
    static RuleFolder folder(Path asked) {
        return folder(asked, RuleFolder::at, RuleFolder::shipped);
    }

    /** The rules of the launcher's checkout, or those in the program. */
    static RuleFolder shipped() {
        return shipped(RuleFolder::at, RuleFolder::shipped);
    }

    private static RuleFolder folder(Path asked, Function<Path, RuleFolder> read, Supplier<RuleFolder> inside) {
        if (asked == null) {
            return shipped(read, inside);
        }
        if (!Files.isDirectory(asked)) {
            throw new Refused("there is no folder " + asked + " to take rules from");
        }
        try {
            return read.apply(asked).over(shipped(read, inside));
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

    static List<NamedText> named(RuleFolder folder, Map<String, String> files) {
        return files.entrySet().stream()
                .map(e -> new NamedText(folder.shown(e.getKey()), e.getValue()))
                .toList();
    }
}
