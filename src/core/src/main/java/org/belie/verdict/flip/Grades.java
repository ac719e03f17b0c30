package org.belie.verdict.flip;

import java.util.List;
import org.belie.model.Source;
import org.belie.model.Statement;

/**
 * What other grades would do, one source or one statement at a time.
 *
 * @param sources those whose grade matters, by id
 * @param statements those whose credibility matters, by id
 * @param sourcesTried how many sources were tried at every grade
 * @param statementsTried how many statements were tried at every credibility
 * @param complete whether all were tried that were to be
 */
public record Grades(
        List<Graded> sources, List<Credited> statements, int sourcesTried, int statementsTried, boolean complete) {
    public Grades {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /**
     * A source, and what its other grades would do.
     *
     * @param source with the grade that it has
     */
    public record Graded(Source source, List<Step> steps) {}

    /**
     * A statement, and what its other credibilities would do.
     *
     * @param statement with the credibility that it has
     */
    public record Credited(Statement statement, List<Step> steps) {}
}
