package org.belie.problem;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a text is read; not for several threads. */
public final class Problems {
    private static final int MOST = 1000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private boolean failed;
    private Problem last;

    /** Something that makes the text unusable. */
    public void error(Mark at, Code code, String what, String maybe) {
        add(at.problem(code, what, maybe, Severity.ERROR));
    }

    public void error(Mark at, Code code, String what) {
        error(at, code, what, null);
    }

    /** Something that the author should know. */
    public void warn(Mark at, Code code, String what, String maybe) {
        add(at.problem(code, what, maybe, Severity.WARNING));
    }

    /** Keeps a problem, each once, and the first thousand only. */
    public void add(Problem problem) {
        failed |= problem.error();
        if (found.size() < MOST) {
            found.add(problem);
        } else if (!found.contains(problem)) {
            last = problem;
        }
    }

    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Whether the text cannot be used. */
    public boolean failed() {
        return failed;
    }

    /** Whether nothing more is listed, so that looking for more is of no use. */
    public boolean full() {
        return failed && last != null;
    }

    /** All that was found, by place. */
    public List<Problem> sorted() {
        var all = new LinkedHashSet<>(found);
        if (last != null) {
            all.add(new Problem(
                    Shape.TOO_MANY.id(),
                    last.file(),
                    Integer.MAX_VALUE,
                    1,
                    "",
                    "there are more problems than these " + MOST,
                    null,
                    failed ? Severity.ERROR : Severity.WARNING));
        }
        return all.stream().sorted().toList();
    }

    /** What was read, unless something made it unusable. */
    public <T> Reading<T> reading(T value) {
        return new Reading<>(failed ? null : value, sorted());
    }
}
