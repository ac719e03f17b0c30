package org.belie.session;

import java.util.List;
import org.belie.model.Parameter;
import org.belie.model.Precedence;

/**
 * What rules read besides statements.
 *
 * @param parameters numbers that are judgement
 * @param precedence which outcome stands where several hold
 */
public record Settings(List<Parameter> parameters, Precedence precedence) {
    public Settings {
        parameters = List.copyOf(parameters);
    }
}
