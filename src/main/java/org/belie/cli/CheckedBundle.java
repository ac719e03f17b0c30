package org.belie.cli;

import java.util.List;
import org.belie.bundle.Matter;
import org.belie.bundle.Unread;
import org.belie.problem.Problem;
import org.belie.report.Report;

/**
 * What came of one bundle.
 *
 * @param matter what it says; null when it cannot be used
 * @param entry its verdicts; null when it cannot be used
 * @param text those in the format that is written, where that can be done apart from all others; empty otherwise
 * @param problems by place, warnings too
 */
record CheckedBundle(
        Unread bundle, Matter matter, Report.Entry entry, String text, List<Problem> problems, ExitCode status) {
    boolean usable() {
        return entry != null;
    }

    /** The same with another status. */
    CheckedBundle with(ExitCode other) {
        return new CheckedBundle(bundle, matter, entry, text, problems, other);
    }

    List<Problem> errors() {
        return problems.stream().filter(Problem::error).toList();
    }
}
