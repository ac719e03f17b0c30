package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belie.model.Outcome;
import org.belie.model.Parameter;
import org.junit.jupiter.api.Test;

class ParametersReaderTest {
    @Test
    void areNumbersWithWhatTheyDecide() {
        var parameters = Texts.sound(ParametersReader.read(new NamedText("parameters.yaml", """
                        parameters:
                          tolerance: {value: 0.1, gloss: how far two levels may lie apart}
                          lag: {value: 7, gloss: days before a silence counts}
                        precedence: [fulfilled, in-progress]
                        """)));
        assertEquals(
                List.of(
                        new Parameter("lag", 7, "days before a silence counts"),
                        new Parameter("tolerance", 0.1, "how far two levels may lie apart")),
                parameters.values());
        assertEquals(
                List.of(Outcome.FULFILLED, Outcome.IN_PROGRESS),
                parameters.precedence().order());
    }

    @Test
    void needBoth() {
        var reading = ParametersReader.read(
                new NamedText("parameters.yaml", "parameters: {lag: {value: seven}}\nprecedence: [fulfiled]"));
        assertEquals(
                List.of("DOC-011", "DOC-014", "DOC-013"),
                reading.problems().stream().map(p -> p.code()).toList());
    }
}
