package org.belie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.bundle.NamedText;
import org.belie.bundle.ParametersReader;
import org.belie.bundle.VocabularyFiles;
import org.belie.json.Report;
import org.belie.rules.Fingerprint;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.session.Session;
import org.belie.session.Settings;
import org.belie.session.Trace;
import org.belie.verdict.Judge;
import org.belie.vocabulary.Vocabulary;

/** The shipped rules, read once for all tests, and the matters in {@code facts/}. */
public final class Shop {
    public static final RuleFolder FOLDER = RuleFolder.shipped();
    public static final Vocabulary VOCABULARY = vocabulary();
    public static final Settings SETTINGS = settings();
    public static final RuleBook BOOK = RuleBook.read(FOLDER).value();
    public static final Judge JUDGE = new Judge(BOOK, SETTINGS);

    private Shop() {}

    private static Vocabulary vocabulary() {
        return VocabularyFiles.read(FOLDER.vocabulary().entrySet().stream()
                        .map(e -> new NamedText(e.getKey(), e.getValue()))
                        .toList())
                .value();
    }

    private static Settings settings() {
        var parameters = ParametersReader.read(new NamedText("parameters.yaml", FOLDER.parameters()))
                .value();
        return new Settings(parameters.values(), parameters.precedence());
    }

    /** The folders of the shipped matters. */
    public static List<Path> facts() {
        try (var folders = Files.list(Path.of("facts"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Matter matter(Path folder) {
        return new BundleFiles(VOCABULARY)
                .read(folder)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** What a run over one matter has to tell. */
    public static Report report(Path folder) {
        return report(matter(folder));
    }

    /** What a run over one matter has to tell. */
    public static Report report(Matter matter) {
        var fingerprint = Fingerprint.of(String.join("\n", matter.text().lines()));
        var entry = new Report.Entry(JUDGE.judge(matter.bundle()), fingerprint, List.of());
        return new Report("0000000000000000", List.of(entry));
    }

    public static Trace run(Matter matter) {
        return Session.run(BOOK.base(), SETTINGS, matter.bundle());
    }
}
