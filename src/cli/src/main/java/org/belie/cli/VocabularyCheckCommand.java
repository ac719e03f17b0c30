package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.belie.bundle.NamedText;
import org.belie.bundle.TextFile;
import org.belie.bundle.VocabularyFiles;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.report.VocabularyReport;
import org.belie.rules.RuleFolder;
import org.belie.vocabulary.Declaration;
import org.belie.vocabulary.Vocabulary;
import org.belie.vocabulary.VocabularyLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads vocabularies, lists all that is wrong with them, and all that is odd. */
@Command(
        name = "check",
        description = {
            "Read terms and list what is wrong with them: circles, unknown terms, bonds that deny each other; and what is"
                    + " odd: glosses that are the same, ties without effect, trends that deny a bond.%n"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie vocabulary check",
            "  belie vocabulary check my-terms.yaml",
            "  belie vocabulary check --format json my-rules/vocabulary"
        })
@Writes({Format.TEXT, Format.JSON})
final class VocabularyCheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "A file of terms, read over the vocabulary in use; or a folder that holds a whole vocabulary."
                    + " Default: the vocabulary in use.")
    private List<Path> paths = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    private final Problems problems = new Problems();
    private final List<VocabularyReport> reports = new ArrayList<>();

    @Override
    public Integer call() {
        var format = output.format();
        var folder = rules.folder();
        var inUse = rules.vocabulary();
        problems.addAll(inUse.errors());
        if (inUse.ok()) {
            check(inUse.value(), folder);
        }
        output.problems(problems.sorted());
        output.results(format == Format.JSON ? VocabularyReport.json(reports) : VocabularyReport.text(reports));
        return status().status();
    }

    private void check(Vocabulary inUse, RuleFolder folder) {
        if (paths.isEmpty()) {
            report(folder.shown("vocabulary"), new Reading<>(inUse, List.of()), folder, problem -> true);
        }
        for (var path : paths.stream().filter(Files::isDirectory).toList()) {
            var texts = texts(VocabularyPaths.below(path));
            report(path.toString(), VocabularyFiles.read(texts), folder, problem -> true);
        }
        var texts = texts(paths.stream().filter(p -> !Files.isDirectory(p)).toList());
        if (!texts.isEmpty()) {
            var names = texts.stream().map(NamedText::name).toList();
            report(String.join(", ", names), VocabularyFiles.over(inUse, texts), folder, names::contains);
        }
    }

    private List<NamedText> texts(List<Path> files) {
        var texts = new ArrayList<NamedText>();
        for (var file : files) {
            var text = TextFile.read(file);
            problems.addAll(text.problems());
            if (text.ok()) {
                texts.add(text.value());
            }
        }
        return texts;
    }

    /**
     * Keeps what came of one vocabulary.
     *
     * @param told the files of which warnings are told
     */
    private void report(String name, Reading<Vocabulary> reading, RuleFolder folder, Predicate<String> told) {
        problems.addAll(reading.errors());
        if (reading.ok()) {
            var vocabulary = reading.value();
            var found = Stream.concat(reading.warnings().stream(), VocabularyLint.of(vocabulary).stream())
                    .filter(p -> told.test(p.file()))
                    .sorted()
                    .toList();
            var alone = VocabularyLint.alone(vocabulary).stream()
                    .filter(d -> told.test(d.key().mark().text().file()))
                    .map(Declaration::id)
                    .filter(id -> folder.rules().values().stream().noneMatch(text -> text.contains("\"" + id + "\"")))
                    .toList();
            reports.add(new VocabularyReport(name, vocabulary, found, alone));
        }
    }

    private ExitCode status() {
        var found = reports.stream().allMatch(r -> r.findings().isEmpty()) ? ExitCode.OK : ExitCode.FINDINGS;
        return found.or(problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK);
    }
}
