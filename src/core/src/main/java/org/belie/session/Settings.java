package org.belie.session;

import java.util.List;
import java.util.Map;
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

    /** The number of a parameter, or another where there is none of that name. */
    double number(String name, double otherwise) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .mapToDouble(Parameter::value)
                .findFirst()
                .orElse(otherwise);
    }

    /** The same with other numbers for some parameters. */
    public Settings where(Map<String, Double> numbers) {
        var changed = parameters.stream()
                .map(p -> new Parameter(p.name(), numbers.getOrDefault(p.name(), p.value()), p.gloss()))
                .toList();
        return new Settings(changed, precedence, limits);
    }

    /** The same with other limits. */
    public Settings within(Limits other) {
        return new Settings(parameters, precedence, other);
    }
}
