package org.belie.setup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Defaults;
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
 * @param defaults what bundles need not say
 */
public record Setup(
        RuleFolder folder,
        RuleBook book,
        Vocabulary vocabulary,
        Settings settings,
        Map<String, Place> numbers,
        Defaults defaults) {
    /** The same with other limits to how far a run may go. */
    public Setup within(Limits limits) {
        return new Setup(folder, book, vocabulary, settings.within(limits), numbers, defaults);
    }

    /** The same with other things that bundles need not say. */
    public Setup with(Defaults others) {
        return new Setup(folder, book, vocabulary, settings, numbers, others);
    }

    /** Reads bundles in its words. */
    public BundleFiles files() {
        return new BundleFiles(vocabulary, defaults);
    }

    public Judge judge() {
        return new Judge(book, settings);
    }

    /** Explains what it judges. */
    public Why why() {
        return new Why(book, numbers);
    }

    /** Reads a folder. */
    public static Reading<Setup> of(RuleFolder folder) {
        return of(folder, new RuleShelf());
    }

    /** Reads a folder, with what was read of it before taken from a shelf. */
    public static Reading<Setup> of(RuleFolder folder, RuleShelf shelf) {
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
                new Setup(folder, book.value(), vocabulary.value(), settings, places(folder, parameters.value()), Defaults.NONE));
    }

    private static Map<String, Place> places(RuleFolder folder, Parameters parameters) {
        var places = new TreeMap<String, Place>();
        parameters.lines().forEach((name, line) -> places.put(name, new Place(folder.shown("parameters.yaml"), line)));
        return places;
    }

    /** The vocabulary of a folder alone: bundles can be read with it, and nothing is compiled. */
    public static Reading<Vocabulary> vocabulary(RuleFolder folder) {
        return folder.shippedVocabulary()
                ? ShippedVocabulary.read(folder)
                : VocabularyFiles.read(named(folder, folder.vocabulary()));
    }

    /** The numbers of a folder alone. */
    public static Reading<Parameters> parameters(RuleFolder folder) {
        return ParametersReader.read(new NamedText(folder.shown("parameters.yaml"), folder.parameters()));
    }

    /** The words that rules may use, as far as they can be read. */
    public static Lexicon lexicon(Reading<Vocabulary> vocabulary, Reading<Parameters> parameters) {
        return new Lexicon(
                vocabulary.ok() ? vocabulary.value().actionIds() : null,
                parameters.ok()
                        ? parameters.value().values().stream()
                                .map(Parameter::name)
                                .collect(Collectors.toCollection(TreeSet::new))
                        : null);
    }

    public static List<NamedText> named(RuleFolder folder, Map<String, String> files) {
        return files.entrySet().stream()
                .map(e -> new NamedText(folder.shown(e.getKey()), e.getValue()))
                .toList();
    }
}
