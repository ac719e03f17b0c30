package org.belie.cli;

import org.belie.session.Trace;

/** What a run's exit status says; the same for every command. Where several apply the one that comes last here wins. */
enum ExitCode {
    OK(0, "it ran, whatever the verdicts"),
    FINDINGS(1, "it found something: --fail-on matched, or a test or lint failed"),
    UNUSABLE(2, "a bundle or rule cannot be used; all its problems were listed"),
    LIMIT(4, "a limit stopped a run; the claims that it left are undecided"),
    USAGE(3, "bad usage or configuration"),
    FAULT(70, "a fault in belie itself");

    private final int status;
    private final String meaning;

    ExitCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    /** Of a run: whether it came to its end, and what stopped it. */
    static ExitCode of(Trace trace) {
        return trace.complete() ? OK : trace.failure() == null ? LIMIT : UNUSABLE;
    }

    /** For help and manual. */
    String meaning() {
        return meaning;
    }

    int status() {
        return status;
    }

    /** The one of the two that wins. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
