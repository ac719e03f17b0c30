package org.belie.cli;

import java.io.PrintWriter;
import java.util.List;
import org.belie.json.JsonReport;
import org.belie.json.JsonStream;
import org.belie.problem.Problem;

/** Tells of problems as they are met: as text, or as one JSON document that ends when the run does. */
final class ProblemWriter {
    private final PrintWriter err;
    private final JsonStream json;
    private boolean begun;

    /**
     * @param machine whether a program reads them
     */
    ProblemWriter(PrintWriter err, boolean machine) {
        this.err = err;
        this.json = machine ? JsonReport.problemStream() : null;
    }

    void tell(List<Problem> problems) {
        for (var problem : problems) {
            begun = true;
            err.print(json == null ? problem.text() : json.next(JsonReport.element(problem)));
        }
        if (!problems.isEmpty()) {
            err.flush();
        }
    }

    /** Nothing more comes; where nothing came, nothing is said. */
    void end() {
        if (begun && json != null) {
            err.print(json.end());
            err.flush();
        }
    }
}
