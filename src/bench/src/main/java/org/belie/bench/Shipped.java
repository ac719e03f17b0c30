package org.belie.bench;

import java.nio.file.Path;
import java.util.Map;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.bundle.NamedText;
import org.belie.bundle.ParametersReader;
import org.belie.bundle.VocabularyFiles;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.session.Settings;
import org.belie.vocabulary.Vocabulary;

/** What ships, read once: vocabulary and parameters at once, rules when they are asked for. */
final class Shipped {
    static final RuleFolder FOLDER = RuleFolder.shippedWithoutCases();
    static final Vocabulary VOCABULARY = vocabulary();
    static final Settings SETTINGS = settings();

    private static RuleBook book;

    private Shipped() {}

    static synchronized RuleBook book() {
        if (book == null) {
            book = RuleBook.read(FOLDER).value();
        }
        return book;
    }

    /** Another folder's rules over the shipped vocabulary. */
    static RuleBook book(Path folder) {
        var reading = RuleBook.read(RuleFolder.at(folder).over(FOLDER));
        if (!reading.ok()) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return reading.value();
    }

    static Matter matter(Path bundle) {
        return new BundleFiles(VOCABULARY)
                .read(bundle)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Vocabulary vocabulary() {
        var files = FOLDER.vocabulary().entrySet().stream().map(Shipped::named).toList();
        return VocabularyFiles.read(files).value();
    }

    private static NamedText named(Map.Entry<String, String> file) {
        return new NamedText(file.getKey(), file.getValue());
    }

    private static Settings settings() {
        var read = ParametersReader.read(new NamedText("parameters.yaml", FOLDER.parameters()))
                .value();
        return new Settings(read.values(), read.precedence());
    }
}
