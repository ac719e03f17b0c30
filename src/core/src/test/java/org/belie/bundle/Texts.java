package org.belie.bundle;

import java.util.stream.Collectors;
import org.belie.model.Statement;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.vocabulary.Shipped;

/** Bundles for tests, from the lines that matter. */
final class Texts {
    private static final String HEAD = """
            belie: 1
            id: sample
            sources:
              kremlin: {kind: government, affiliation: RUS, reliability: D}
              ministry: {kind: military, affiliation: RUS, reliability: D}
              nato: {kind: alliance, affiliation: NATO, reliability: B}
              wire: {kind: media, reliability: B}
            statements:
            """;

    private Texts() {}

    /** A bundle of these statements, each the inside of a flow map. */
    static Matter matter(String... statements) {
        return sound(reading(statements));
    }

    static Reading<Matter> reading(String... statements) {
        var text = new StringBuilder(HEAD);
        for (var statement : statements) {
            text.append("  - {").append(statement).append("}\n");
        }
        return new BundleReader(Shipped.vocabulary()).read("sample.yaml", text.toString());
    }

    /** The first of these statements, as of the latest day on which anything was said. */
    static Statement first(String... statements) {
        return matter(statements).bundle().statements().get(0);
    }

    static <T> T sound(Reading<T> reading) {
        if (!reading.ok()) {
            throw new AssertionError(problems(reading));
        }
        return reading.value();
    }

    static String problems(Reading<?> reading) {
        return reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
