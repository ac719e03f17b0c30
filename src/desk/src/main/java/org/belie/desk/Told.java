package org.belie.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.belie.model.Label;
import org.belie.model.Outcome;
import org.belie.review.Choice;
import org.belie.review.Held;
import org.belie.review.Stage;

/** A decision in words. */
record Told(Held held, String who, String what, String why, String moved) {
    static Told of(Held held, Map<String, String> names, Outcome engine) {
        var decision = held.decision();
        return new Told(
                held,
                names.getOrDefault(decision.reviewer(), "a reviewer whose name was removed"),
                what(held),
                decision.opinion().reason().meaning(),
                held.moved().stream().sorted().map(Label::label).collect(Collectors.joining(", ")));
    }

    private static String what(Held held) {
        var decision = held.decision();
        if (decision.opinion().stage() == Stage.APPROVAL) {
            return decision.choice() == Choice.ACCEPT ? "approved" : "did not approve";
        }
        return switch (decision.choice()) {
            case ACCEPT -> "accepted the verdict";
            case OVERRIDE ->
                "put beside it: " + decision.opinion().outcome().label() + ", "
                        + decision.confidence().label() + " confidence";
            case RETURN -> "returned it with a question";
            case ABSTAIN -> "abstained";
        };
    }

    String sentence() {
        return held.decision().opinion().sentence();
    }

    String when() {
        return held.decision().when().toString();
    }

    String asOf() {
        return held.decision().asOf();
    }

    String hash() {
        return held.recorded().hash().substring(0, 12);
    }

    boolean signed() {
        return held.recorded().signed();
    }

    boolean stands() {
        return held.stands();
    }
}
