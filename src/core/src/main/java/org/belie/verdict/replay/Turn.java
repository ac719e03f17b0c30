package org.belie.verdict.replay;

import java.util.List;
import org.belie.model.Statement;
import org.belie.verdict.Judgement;

/**
 * One claim on one day.
 *
 * @param before the verdict on the day before; null on the day that the claim was made
 * @param changes what is otherwise in its explanation since
 */
public record Turn(Day day, Judgement before, Judgement now, List<Change> changes) {
    public Turn {
        changes = List.copyOf(changes);
    }

    Turn(Day day, Judgement before, Judgement now) {
        this(day, before, now, Changes.between(before, now));
    }

    /** Whether the outcome or the confidence is another. */
    public boolean turned() {
        return before != null && (before.outcome() != now.outcome() || before.confidence() != now.confidence());
    }

    /** Whether all is as it was. */
    public boolean quiet() {
        return before != null && changes.isEmpty() && sameHead();
    }

    private boolean sameHead() {
        return !turned() && before.lean() == now.lean() && before.headline().equals(now.headline());
    }

    /** What was said that day and now stands below the verdict, beside the claim itself. */
    public List<Statement> by() {
        return day.grounds().getOrDefault(now.claim().id(), List.of());
    }
}
