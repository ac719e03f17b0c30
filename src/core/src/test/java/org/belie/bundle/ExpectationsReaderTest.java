package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.belie.model.Outcome;
import org.junit.jupiter.api.Test;

class ExpectationsReaderTest {
    private static final Matter MATTER = Texts.matter(
            "id: pledge, kind: intent, by: kremlin, said: 2022-02-15, actor: RUS, action: withdraw",
            "id: more, kind: observation, by: nato, said: 2022-02-16, actor: RUS, action: reinforce");

    @Test
    void sayWhatACarefulAnalystExpects() {
        var text = """
                checks:
                  - {asOf: 2022-02-25, claim: pledge, outcome: [contradicted, overdue], against: [more], for: [], silent: ["rise(a,b)"], why: one}
                  - {claim: pledge, outcome: pending}
                """;
        var checks = Texts.sound(ExpectationsReader.read(new NamedText("expect.yaml", text), MATTER));
        assertEquals(
                new Expectation(
                        Dates.asOf("2022-02-25"),
                        "2022-02-25",
                        "pledge",
                        List.of(Outcome.CONTRADICTED, Outcome.OVERDUE),
                        List.of("more"),
                        List.of(),
                        List.of("rise(a,b)"),
                        "one",
                        2),
                checks.get(0));
        assertEquals(Instant.parse("2022-02-17T00:00:00Z"), checks.get(1).asOf().date());
    }

    @Test
    void nameOnlyWhatTheBundleHas() {
        var text = "checks: [{claim: more, outcome: supported}, {claim: pledge, outcome: broken, against: [mor]}]";
        var reading = ExpectationsReader.read(new NamedText("expect.yaml", text), MATTER);
        assertEquals(
                List.of("BUN-025", "DOC-013", "BUN-008"),
                reading.problems().stream().map(p -> p.code()).toList());
    }
}
