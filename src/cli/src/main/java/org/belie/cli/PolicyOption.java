package org.belie.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Label;
import org.belie.review.Moved;
import org.belie.review.Policy;
import picocli.CommandLine.Option;

/** What the review of a verdict needs. */
final class PolicyOption {
    @Option(
            names = "--readers",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many read a verdict, 1 or 2; of two none sees what the other decided. Default: 1.")
    private int readers;

    @Option(names = "--approver", description = "Somebody who is none of the readers approves what they agree on.")
    private boolean approver;

    @Option(
            names = "--keeps",
            paramLabel = "KIND",
            split = ",",
            description = "Kinds of change that leave a decision standing: words, confidence, evidence, outcome, rules."
                    + " Default: words.")
    private List<String> keeps = new ArrayList<>(List.of("words"));

    /**
     * What was asked for.
     *
     * @throws Refused when nobody can ask for that
     */
    Policy policy() {
        if (readers < 1 || readers > 2) {
            throw new Refused("--readers is 1 or 2");
        }
        var kinds = EnumSet.noneOf(Moved.class);
        keeps.forEach(word -> kinds.add(kind(word)));
        return new Policy(readers, approver, kinds);
    }

    private static Moved kind(String word) {
        return Arrays.stream(Moved.values())
                .filter(m -> m.label().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("`" + word + "` is no kind of change. Maybe one of: "
                        + Arrays.stream(Moved.values()).map(Label::label).collect(Collectors.joining(", "))));
    }
}
