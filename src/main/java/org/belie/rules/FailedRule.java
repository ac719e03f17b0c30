package org.belie.rules;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.belie.problem.Problem;
import org.belie.problem.Severity;
import org.belie.rules.lint.check.LintCode;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/**
 * A rule that failed while it ran, in the words of its file. The engine tells the rule's name and the constraint as it was
 * compiled.
 *
 * @param what where it failed and at what
 * @param problem the same at its place in the file; null when the rule is not found
 */
public record FailedRule(String what, String maybe, Problem problem) {
    private static final Pattern RULE = Pattern.compile("[Rr]ule \"(.*?)\" in ");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint '(.*)' in \\[", Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("return value of \".*?(\\w+)\\(\\)\" is null");
    private static final String GUARD = "guard it: a field that was not stated is null";

    static FailedRule of(List<RuleFile> files, Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        var name = found(RULE, message);
        for (var file : files) {
            for (var rule : file.rules()) {
                if (rule.name().equals(name)) {
                    return of(file, rule, found(CONSTRAINT, message), root(failure));
                }
            }
        }
        return new FailedRule(message.lines().findFirst().orElse(""), GUARD, null);
    }

    private static String found(Pattern pattern, String message) {
        var found = pattern.matcher(message);
        return found.find() ? found.group(1) : null;
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static FailedRule of(RuleFile file, RuleTree rule, String constraint, Throwable why) {
        var asked = constraint == null
                ? null
                : Senses.roots(rule)
                        .filter(e -> plain(file.text(e.at())).equals(plain(constraint)))
                        .findFirst()
                        .orElse(null);
        var zero = why instanceof ArithmeticException;
        var at = asked == null ? rule.at() : asked.at();
        var piece = asked == null ? null : zero ? divisor(asked) : unstated(asked, why);
        var what = "rule " + rule.meta("id") + " failed"
                + (asked == null ? "" : " at `" + file.text(asked.at()) + "`")
                + (piece == null ? "" : zero ? ", which divides by 0" : ", which asks something of what was not stated");
        var guard = piece == null ? GUARD : "guard it: `" + file.text(piece.at()) + (zero ? " != 0`" : " != null`");
        return new FailedRule(
                file.file() + ":" + at.line() + ":" + at.column() + ": " + what,
                guard,
                file.problem(at, LintCode.FAILED, what, guard, Severity.ERROR));
    }

    /** Brackets and blanks are written otherwise in what is compiled. */
    private static String plain(String text) {
        return text.replaceAll("[\\s()]", "");
    }

    private static Expression divisor(Expression asked) {
        return asked.all()
                .filter(e -> e instanceof Expression.Operation o && o.operator() == Operator.DIVIDE)
                .map(e -> ((Expression.Operation) e).right())
                .filter(e -> !(e instanceof Expression.Literal))
                .findFirst()
                .orElse(null);
    }

    private static Expression unstated(Expression asked, Throwable why) {
        var name = found(NOTHING, String.valueOf(why.getMessage()));
        return Stream.of(asked)
                .flatMap(Expression::all)
                .filter(e -> Objects.equals(name, name(e)))
                .findFirst()
                .orElse(null);
    }

    private static String name(Expression piece) {
        if (piece instanceof Expression.Name name) {
            return name.name();
        }
        if (piece instanceof Expression.Member member) {
            return member.name();
        }
        return piece instanceof Expression.Call call ? call.name() : "";
    }
}
