package org.belie.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belie.Shop;
import org.belie.model.Parameter;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.RuleBook;
import org.belie.rules.lint.check.Survey;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;

/** Rules laid beside the shipped ones and looked at. */
public final class Bench {
    public static final Lexicon LEXICON = new Lexicon(
            Shop.VOCABULARY.actionIds(),
            Shop.SETTINGS.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new)));
    private static final List<RuleFile> SHIPPED = RuleBook.files(Shop.FOLDER).value();
    private static final Set<String> PATHS =
            SHIPPED.stream().map(RuleFile::path).collect(Collectors.toUnmodifiableSet());

    private static final String CASES = "fires:\n  one: []\nsilent:\n  another: []\n";

    private Bench() {}

    /** What lint says of a rule {@code rules/mine/<slug>.drl} that has cases beside it. */
    static List<Problem> look(String slug, String text) {
        var path = "mine/" + slug + ".drl";
        var syntax = new Problems();
        var files = new ArrayList<>(SHIPPED);
        var file = RuleFileReader.read(path, "rules/" + path, text, syntax);
        if (file == null) {
            return syntax.sorted();
        }
        files.add(file);
        return Lint.problems(
                Survey.of(files, Set.of(path), PATHS, Map.of("mine/" + slug + ".cases.yaml", CASES), LEXICON));
    }
}
