package org.belie.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.model.Confidence;
import org.belie.model.Outcome;
import org.belie.model.Reliability;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.report.html.Parts;
import org.belie.review.Choice;
import org.belie.review.Held;
import org.belie.review.ReasonCode;
import org.belie.review.Review;
import org.belie.review.ReviewState;
import org.belie.review.Stage;
import org.belie.verdict.Judgement;

/**
 * A claim with its verdict, and what people made of it.
 *
 * @param form what the decision form says
 * @param supposed what was asked of the engine beside the verdict as it is
 * @param around the claims before and after it
 */
record ClaimView(
        Filed filed,
        Judgement verdict,
        Review review,
        User user,
        Parts parts,
        Map<String, String> names,
        DecisionForm form,
        Supposition supposed,
        Around around) {

    /** Addresses of the claims before and after; null where there is none. */
    record Around(String before, String after) {}

    String claim() {
        return verdict.claim().id();
    }

    ReviewState state() {
        return review.stateFor(user.id());
    }

    /** What this person may see of what was decided, the last first. */
    List<Told> decisions() {
        var seen = review.seenBy(user.id());
        return Stream.iterate(seen.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> told(seen.get(i)))
                .toList();
    }

    private Told told(Held held) {
        return Told.of(held, names, verdict.outcome());
    }

    boolean mayRead() {
        return user.may(Role.REVIEWER);
    }

    boolean mayApprove() {
        return user.may(Role.APPROVER) && review.barred(user.id(), Stage.APPROVAL) == null;
    }

    List<Choice> choices() {
        return List.of(Choice.values());
    }

    List<ReasonCode> reasons() {
        return List.of(ReasonCode.values());
    }

    List<Outcome> outcomes() {
        return Stream.of(Outcome.values()).filter(o -> o != Outcome.UNDECIDED).toList();
    }

    List<Confidence> confidences() {
        return List.of(Confidence.values());
    }

    List<Reliability> grades() {
        return List.of(Reliability.values());
    }

    List<Statement> statements() {
        return filed.entry().judged().bundle().statements();
    }

    List<Source> sources() {
        return List.copyOf(filed.matter().sources().values());
    }

    String print() {
        return Address.claim("/print", filed, claim());
    }
}
