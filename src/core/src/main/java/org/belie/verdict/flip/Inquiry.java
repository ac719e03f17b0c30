package org.belie.verdict.flip;

import java.util.List;
import java.util.function.Function;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.vocabulary.Vocabulary;

/**
 * A claim, with all that is needed to judge it under other suppositions.
 *
 * @param claim as the bundle has it at the date of judgement
 * @param statements of the whole matter, said by that date or not
 * @param vocabulary the terms of the matter
 * @param bundle makes of such statements the bundle at that date
 */
public record Inquiry(
        Statement claim, List<Statement> statements, Vocabulary vocabulary, Function<List<Statement>, Bundle> bundle) {
    public Inquiry {
        statements = List.copyOf(statements);
    }

    /** The bundle as it is, with nothing supposed. */
    Bundle asItIs() {
        return bundle.apply(statements);
    }
}
