package org.belie.problem;

import java.util.List;

/**
 * What came of reading a text: a value or the reasons why there is none. Nothing is half-read.
 *
 * @param value null when any problem is an error
 * @param problems by place: errors and warnings, or warnings alone
 */
public record Reading<T>(T value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Nothing but one problem. */
    public static <T> Reading<T> failed(Problem problem) {
        return new Reading<>(null, List.of(problem));
    }

    /** Whether there is a value. */
    public boolean ok() {
        return value != null;
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::error).toList();
    }

    public List<Problem> warnings() {
        return problems.stream().filter(p -> !p.error()).toList();
    }
}
