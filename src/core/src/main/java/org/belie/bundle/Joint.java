package org.belie.bundle;

import org.belie.problem.Fields;
import org.belie.problem.Problems;

/** A hypothesis that joins conditions, of which one or all must hold: that is all it says. */
record Joint(Fields fields, Problems problems) {
    void check() {
        var field = fields.has("any") ? "any" : "all";
        if (fields.has("action") || fields.has("about") || (fields.has("any") && fields.has("all"))) {
            problems.error(
                    fields.mark(field),
                    BundleCode.JOINS,
                    "a hypothesis with `" + field + "` joins others, and says nothing besides",
                    "leave out what else it says, or make that a hypothesis of its own");
        }
        if (fields.scalars(field).size() < 2) {
            problems.error(fields.mark(field), BundleCode.JOINS, "`" + field + "` joins at least two statements");
        }
    }
}
