package org.belie.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.belie.problem.Problem;
import org.belie.problem.Severity;

/** A fault in belie itself, as what is wrong with it is told. */
final class Fault {
    private static final String REPORT =
            "set BELIE_DEBUG=1 and run it again: the details are then printed here. Please report them";
    private static final String WHAT = "a fault in belie itself, not in your input: ";
    private static final String CODE = "BEL-070";

    private Fault() {}

    /** Where it met a file. */
    static Problem of(String file, Throwable fault) {
        var debug = System.getenv("BELIE_DEBUG") != null;
        return new Problem(
                CODE, file, 0, 0, "", WHAT + (debug ? details(fault) : fault), debug ? null : REPORT, Severity.ERROR);
    }

    /** Where it met all of a run. */
    static void tell(Throwable fault, PrintWriter err) {
        err.println("belie: " + WHAT + fault);
        err.println(System.getenv("BELIE_DEBUG") == null ? "Maybe " + REPORT + "." : details(fault));
        err.flush();
    }

    private static String details(Throwable fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
