package org.belie.session;

import java.util.List;
import org.belie.model.Parameter;
import org.belie.model.Precedence;

/**
 * What rules read besides statements.
 *
 * @param parameters numbers that are judgement
 * @param precedence which outcome stands where several hold
 * @param limits how far a run may go
 */
public record Settings(List<Parameter> parameters, Precedence precedence, Limits limits) {
    public Settings {
        parameters = List.copyOf(parameters);
    }

    /** With the limits that stand where none is given. */
    public Settings(List<Parameter> parameters, Precedence precedence) {
        this(parameters, precedence, Limits.DEFAULT);
    }

    /** The same with other limits. */
    public Settings within(Limits other) {
        return new Settings(parameters, precedence, other);
    }
}
