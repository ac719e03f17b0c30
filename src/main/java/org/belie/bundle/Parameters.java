package org.belie.bundle;

import java.util.List;
import org.belie.model.Parameter;
import org.belie.model.Precedence;

/**
 * The numbers and the order that are judgement.
 *
 * @param values sorted by name
 * @param precedence which outcome stands where several hold
 */
public record Parameters(List<Parameter> values, Precedence precedence) {
    public Parameters {
        values = List.copyOf(values);
    }
}
