package org.belie.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.belie.problem.Mark;
import org.belie.problem.Problems;
import org.belie.problem.Severity;
import org.belie.rules.lint.check.LintCode;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;

/**
 * What the compiler refuses in a rule that lint let pass, at the place in the rule that it is about. The compiler speaks of the
 * classes that it makes; what a reader of rules cannot know is left out.
 */
final class Refusal {
    private static final Pattern QUOTED = Pattern.compile("PredicateInformation\\(\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NAMED = Pattern.compile("(?:[Ee]xpression|Predicate) '?(.*?)'?(?::? *$| must be)");
    private static final Pattern MADE = Pattern.compile(
            "_this|DSL|Lambda|GENERATED|Generated|Parse error|Index|Rules[0-9A-F]{8}|src/main|java\\.|drools|Exception|<[A-Z]>|\\bwith arguments\\b");

    private static final Pattern CONSEQUENCE =
            Pattern.compile("^Java source of \\S*LambdaConsequence|^Unable to parse consequence");
    private static final Pattern MEMBER = Pattern.compile("^(?:Unknown field|Method) (\\w+) on ");

    private final RuleFile file;

    Refusal(RuleFile file) {
        this.file = file;
    }

    /** Tells of one thing: what follows from it in the compiler is noise. */
    void tell(List<String> messages, Problems problems) {
        if (file.rules().isEmpty()) {
            problems.error(new Mark(file.source(), 1, 1), LintCode.COMPILE, "the compiler refuses this file");
            return;
        }
        var found = messages.stream()
                .map(m -> named(file, m))
                .filter(Objects::nonNull)
                .findFirst();
        var place = found.map(Expression::at).orElseGet(() -> somewhere(file, messages));
        var what = found.map(e -> "the compiler refuses `" + file.text(e.at()) + "`")
                .orElse("the compiler refuses this "
                        + (place.equals(file.rules().get(0).at()) ? "rule" : "conclusion"));
        problems.add(file.problem(place, LintCode.COMPILE, what + why(messages), maybe(messages), Severity.ERROR));
    }

    /** The constraint that a message quotes, or that the class which it quotes was made of. */
    private static Expression named(RuleFile file, String message) {
        var quoted = Stream.of(QUOTED, NAMED)
                .flatMap(p -> p.matcher(message.replace("\n", " \n")).results())
                .map(m -> plain(m.group(1).replace("\\\"", "\"")))
                .toList();
        var member = MEMBER.matcher(message).results().map(m -> m.group(1)).toList();
        return file.rules().stream()
                .flatMap(r -> Senses.roots(r).flatMap(Expression::all))
                .filter(e -> quoted.contains(plain(file.text(e.at()))) || member.contains(last(e)))
                .min(Comparator.comparingInt(e -> e.at().from()))
                .orElse(null);
    }

    private static String last(Expression piece) {
        return piece instanceof Expression.Member member
                ? member.name()
                : piece instanceof Expression.Call call ? call.name() : "";
    }

    private static String plain(String expression) {
        return expression.replaceAll("\\s+", "");
    }

    /** In the consequence when that is what was being made, else at the rule. */
    private static Place somewhere(RuleFile file, List<String> messages) {
        var rule = file.rules().get(0);
        var consequence = messages.stream().anyMatch(m -> CONSEQUENCE.matcher(m).find());
        return consequence && !rule.then().isEmpty() ? rule.then().get(0).at() : rule.at();
    }

    /** The compiler's own reason, where a reader of rules can follow it. */
    private static String why(List<String> messages) {
        return messages.stream()
                .map(m -> m.lines().findFirst().orElse("").strip())
                .filter(m -> !m.isEmpty()
                        && !MADE.matcher(m).find()
                        && !NAMED.matcher(m).find())
                .map(m -> ": " + m.replace(Types.MODEL + ".", "").replaceAll("\\b(class|interface) ", ""))
                .findFirst()
                .orElse("");
    }

    private static String maybe(List<String> messages) {
        return messages.isEmpty() ? "take its conditions out one by one, to see which it is" : null;
    }
}
