package org.belie.cli;

import java.nio.file.Path;
import org.belie.bundle.Matter;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.problem.Nearest;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.setup.Setup;
import org.belie.verdict.flip.Inquiry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is asked about one claim of one bundle: the arguments that {@code why}, {@code why-not} and {@code flip} share. */
final class Question {
    @Parameters(index = "0", paramLabel = "BUNDLE", description = "A bundle file, or a folder with a bundle.yaml.")
    private Path path;

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The id of the claim.")
    private String id;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SourcesOption sources;

    /**
     * A question that can be answered.
     *
     * @param matter all that the bundle says, whatever the date
     * @param bundle the matter as of the date asked for
     */
    record Asked(Setup setup, Matter matter, Bundle bundle, Statement claim) {
        /** The claim with all that is needed to judge it under other suppositions, as of the same date. */
        Inquiry inquiry() {
            return new Inquiry(
                    claim,
                    matter.statements(),
                    matter.vocabulary(),
                    s -> matter.with(s).asOf(bundle.asOf()));
        }
    }

    /**
     * Reads rules and bundle.
     *
     * @throws Refused when the bundle has no such claim by that date
     */
    Reading<Asked> read() {
        asOf.check();
        var problems = new Problems();
        var setup = sources.with(rules.setup());
        problems.addAll(setup.problems());
        if (!setup.ok()) {
            return problems.reading(null);
        }
        var readings = setup.value().files().read(path).toList();
        if (readings.size() != 1) {
            throw new Refused("one bundle at a time can be asked about, and " + path + " has " + readings.size());
        }
        var matter = readings.get(0);
        problems.addAll(matter.errors());
        return problems.failed() ? problems.reading(null) : problems.reading(asked(setup.value(), matter.value()));
    }

    private Asked asked(Setup setup, Matter matter) {
        var bundle = asOf.of(matter);
        var claims = bundle.statements().stream().filter(Statement::judged).toList();
        var claim = claims.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("there is no claim " + id + " by that date" + maybe(matter)));
        return new Asked(setup, matter, bundle, claim);
    }

    private String maybe(Matter matter) {
        var claims = matter.statements().stream()
                .filter(Statement::judged)
                .map(Statement::id)
                .toList();
        var nearest = Nearest.advice(id, claims);
        return nearest == null || claims.contains(id)
                ? ". Its claims are: " + String.join(", ", claims)
                : ". Maybe " + nearest;
    }
}
