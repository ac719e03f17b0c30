package org.belie.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.belie.problem.Problem;
import org.belie.rules.lint.check.Checks;
import org.belie.rules.lint.check.Survey;

/** What is wrong with rules, found by reading them: nothing is compiled. */
public final class Lint {
    private Lint() {}

    /** All that is wrong, by place. */
    public static List<Problem> problems(Survey survey) {
        var ignores = new TreeMap<String, Ignores>();
        survey.files().stream()
                .filter(f -> survey.asked().contains(f.path()))
                .forEach(f -> ignores.put(f.file(), new Ignores(f.source())));
        var left = new ArrayList<Problem>();
        found(survey).stream()
                .filter(p ->
                        !ignores.containsKey(p.file()) || !ignores.get(p.file()).cover(p))
                .forEach(left::add);
        ignores.values().forEach(i -> i.tell(left::add));
        return left.stream().distinct().sorted().toList();
    }

    private static List<Problem> found(Survey survey) {
        var all = new ArrayList<>(Checks.of(survey).all());
        survey.files().stream().filter(f -> survey.asked().contains(f.path())).forEach(f -> all.addAll(f.unread()));
        return all;
    }

    /** What makes rules unusable, by place. */
    public static List<Problem> errors(Survey survey) {
        return problems(survey).stream().filter(Problem::error).toList();
    }

    /** Which rules cannot be told apart, by place; the others are not looked at. */
    public static List<Problem> names(Survey survey) {
        return Checks.ofNames(survey).all().stream().sorted().toList();
    }
}
