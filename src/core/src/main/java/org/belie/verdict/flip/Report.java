package org.belie.verdict.flip;

import java.util.List;
import org.belie.model.Statement;
import org.belie.verdict.Upshot;

/**
 * Reports that nobody made, and the verdict that they would make.
 *
 * @param statements one report, or several by sources that are independent of each other
 */
public record Report(List<Statement> statements, Upshot upshot) {
    public Report {
        statements = List.copyOf(statements);
    }
}
