package org.belie.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.belie.model.Outcome;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Outcomes as reports write them: {@code partly-fulfilled}. */
final class OutcomeConverter implements ITypeConverter<Outcome> {
    @Override
    public Outcome convert(String word) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.label().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("`" + word + "` is no outcome; they are: "
                        + Arrays.stream(Outcome.values()).map(Outcome::label).collect(Collectors.joining(", "))));
    }
}
