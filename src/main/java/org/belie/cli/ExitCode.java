package org.belie.cli;

/** What a run's exit status says; the same for every command. Where several apply the one that comes last here wins. */
enum ExitCode {
    /** It ran, whatever the verdicts. */
    OK(0),
    /** {@code --fail-on} matched, or a test or lint failed. */
    FINDINGS(1),
    /** A bundle or rule cannot be used; all its problems were listed. */
    UNUSABLE(2),
    /** A limit stopped a run; the claims that it left are undecided. */
    LIMIT(4),
    /** Bad usage or configuration. */
    USAGE(3),
    /** A fault in belie itself. */
    FAULT(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The one of the two that wins. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
