package org.belie.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.belie.problem.Nearest;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.lint.Lexicon;
import org.belie.rules.lint.Lint;
import org.belie.rules.lint.check.LintCode;
import org.belie.rules.lint.check.Survey;

/**
 * What lint says of some rules of a folder.
 *
 * @param rules how many were looked at
 * @param problems by place
 * @param unreadable whether a file could not be read, so that what is in it is not known
 */
public record RuleLint(int rules, List<Problem> problems, boolean unreadable) {
    public RuleLint {
        problems = List.copyOf(problems);
    }

    /**
     * Looks at rule files; compiles nothing.
     *
     * @param asked paths below the folder; its other rules are there to compare with
     * @param lexicon the words that rules may use, asked for when the files have been read
     */
    public static RuleLint of(RuleFolder folder, Set<String> asked, Supplier<Lexicon> lexicon) {
        var syntax = new Problems();
        var shelf = new RuleShelf();
        var files = RuleBook.files(folder, shelf, syntax);
        var shown = asked.stream().map(folder::shown).toList();
        var all = new Problems();
        all.addAll(syntax.sorted().stream()
                .filter(p -> shown.contains(p.file()) || folder.refused().contains(p))
                .toList());
        var unreadable = !all.sorted().isEmpty();
        all.addAll(Lint.problems(Survey.of(files, asked, shelf.shipped(folder), folder.files(), lexicon.get())));
        all.addAll(stray(folder, asked));
        var looked = files.stream().filter(f -> asked.contains(f.path())).toList();
        RuleBook.gated(shelf.refused(folder, looked), all);
        var rules = files.stream()
                .filter(f -> asked.contains(f.path()))
                .mapToInt(f -> f.rules().size());
        return new RuleLint(rules.sum(), all.sorted(), unreadable);
    }

    /** Cases without a rule, in the packs that are looked at whole. */
    private static List<Problem> stray(RuleFolder folder, Set<String> asked) {
        var whole = new TreeSet<String>();
        folder.rules().keySet().forEach(r -> whole.add(pack(r)));
        folder.rules().keySet().stream().filter(r -> !asked.contains(r)).forEach(r -> whole.remove(pack(r)));
        return folder.cases().keySet().stream()
                .filter(c -> whole.contains(pack(c)) && !folder.files().containsKey(c.replace(".cases.yaml", ".drl")))
                .map(c -> Problem.of(
                        LintCode.STRAY_CASES, folder.shown(c), "no rule lies beside these cases", nearest(folder, c)))
                .toList();
    }

    private static String pack(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String nearest(RuleFolder folder, String cases) {
        return Nearest.advice(
                cases.replace(".cases.yaml", ".drl"),
                folder.rules().keySet().stream()
                        .filter(r -> !folder.files().containsKey(r.replace(".drl", ".cases.yaml")))
                        .toList());
    }
}
