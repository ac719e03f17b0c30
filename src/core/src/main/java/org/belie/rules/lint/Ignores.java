package org.belie.rules.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.belie.problem.Mark;
import org.belie.problem.Nearest;
import org.belie.problem.Problem;
import org.belie.problem.SourceText;
import org.belie.rules.lint.check.LintCode;

/**
 * What the author of a file asks lint to leave unsaid: {@code // belie:ignore BEL-135: reason}, at the end of a line or on a
 * line of its own before it.
 */
final class Ignores {
    private static final Pattern IGNORE = Pattern.compile("//\\s*belie:ignore\\b[ \\t]*([\\w-]*)\\s*:?\\s*(.*)$");

    private final SourceText source;
    private final List<Ignore> all = new ArrayList<>();
    private final Set<Ignore> used = new HashSet<>();

    /**
     * One such comment.
     *
     * @param line that it is about
     */
    private record Ignore(String code, String reason, Mark at, int line) {
        boolean covers(Problem problem) {
            return !reason.isEmpty() && problem.line() == line && problem.code().equals(code) && ignorable();
        }

        private boolean ignorable() {
            return !(Codes.byId().get(code) instanceof LintCode known) || known.ignorable();
        }
    }

    Ignores(SourceText source) {
        this.source = source;
        for (var line = 1; line <= source.lines().size(); line++) {
            read(line);
        }
    }

    private void read(int number) {
        var line = source.line(number);
        var match = IGNORE.matcher(line);
        if (match.find() && !inText(line, match.start())) {
            var mark = new Mark(source, number, line.codePointCount(0, match.start()) + 1);
            var about = alone(number) ? next(number) : number;
            all.add(new Ignore(match.group(1), match.group(2).strip(), mark, about));
        }
    }

    private static boolean inText(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private boolean alone(int line) {
        return IGNORE.matcher(source.line(line).strip()).lookingAt();
    }

    /** The next line that is no such comment, so that several can stand before one line. */
    private int next(int line) {
        var next = line + 1;
        while (alone(next)) {
            next++;
        }
        return next;
    }

    /** Whether the author asks to leave a problem of this file unsaid. */
    boolean cover(Problem problem) {
        return all.stream().filter(i -> i.covers(problem)).peek(used::add).count() > 0;
    }

    /** Tells of those that give no reason, and of those that covered nothing. */
    void tell(Consumer<Problem> told) {
        for (var ignore : all) {
            if (!Codes.known().contains(ignore.code())) {
                tell(told, LintCode.IDLE_IGNORE, ignore, "there is no problem " + shown(ignore), nearest(ignore));
            } else if (ignore.reason().isEmpty()) {
                tell(
                        told,
                        LintCode.NO_REASON,
                        ignore,
                        "this ignores nothing, since it gives no reason",
                        reason(ignore));
            } else if (!ignore.ignorable()) {
                tell(
                        told,
                        LintCode.IDLE_IGNORE,
                        ignore,
                        ignore.code() + " cannot be ignored",
                        "mend it, and take this out");
            } else if (!used.contains(ignore)) {
                tell(
                        told,
                        LintCode.IDLE_IGNORE,
                        ignore,
                        "there is no " + ignore.code() + " to ignore here",
                        "take it out");
            }
        }
    }

    private static String shown(Ignore ignore) {
        return "\"" + ignore.code() + "\"";
    }

    private static String nearest(Ignore ignore) {
        var nearest = Nearest.advice(ignore.code(), Codes.known());
        return nearest == null ? "write it like `// belie:ignore BEL-135: why`" : nearest;
    }

    private static String reason(Ignore ignore) {
        return "say why: `// belie:ignore " + ignore.code() + ": ...`";
    }

    private static void tell(Consumer<Problem> told, LintCode code, Ignore ignore, String what, String maybe) {
        told.accept(ignore.at().problem(code, what, maybe, code.severity()));
    }
}
