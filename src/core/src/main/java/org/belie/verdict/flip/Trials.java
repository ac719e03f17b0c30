package org.belie.verdict.flip;

import java.util.List;
import org.belie.model.Parameter;
import org.belie.model.Statement;
import org.belie.rules.gate.Fuel;
import org.belie.verdict.Judgement;

/** Judges one claim under suppositions, and no more often than is allowed. */
final class Trials {
    private final Supposing supposing;
    private final Inquiry inquiry;
    private final int most;
    private int runs;

    Trials(Supposing supposing, Inquiry inquiry, int most) {
        this.supposing = supposing;
        this.inquiry = inquiry;
        this.most = most;
    }

    /** Whether another run is allowed. */
    boolean left() {
        return runs < most && Fuel.left();
    }

    /** How many suppositions were judged. */
    int runs() {
        return runs;
    }

    /** The judgement on the claim if these had been all the statements of the matter. */
    Judgement of(List<Statement> supposed) {
        runs++;
        return ofClaim(supposing.verdicts(inquiry, supposed));
    }

    /** The numbers of judgement, as they are. */
    List<Parameter> parameters() {
        return supposing.parameters();
    }

    /** The judgement on the claim if a number of judgement had been another. */
    Judgement where(Parameter parameter, double value) {
        runs++;
        return ofClaim(supposing.where(inquiry, parameter, value));
    }

    /** What is said of the claim among all that was judged. */
    Judgement ofClaim(List<Judgement> verdicts) {
        return verdicts.stream()
                .filter(v -> v.claim().equals(inquiry.claim()))
                .findFirst()
                .orElseThrow();
    }
}
