package org.belie.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.belie.model.Outcome;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Outcomes as reports write them: {@code partly-fulfilled}. */
final class OutcomeConverter implements ITypeConverter<Outcome> {
    /** The words, for a shell to complete. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Outcome.values()).map(Outcome::label).iterator();
        }
    }

    @Override
    public Outcome convert(String word) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.label().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("`" + word + "` is no outcome; they are: "
                        + Arrays.stream(Outcome.values()).map(Outcome::label).collect(Collectors.joining(", "))));
    }
}
