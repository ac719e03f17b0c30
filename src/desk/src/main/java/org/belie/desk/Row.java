package org.belie.desk;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.model.Label;
import org.belie.report.html.Parts;
import org.belie.review.Held;
import org.belie.review.Moved;
import org.belie.review.Review;
import org.belie.review.ReviewState;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** A verdict in a list, as a person may know it. */
record Row(Filed filed, Judgement verdict, Review review, User user) {
    String claim() {
        return verdict.claim().id();
    }

    String href() {
        return Address.claim(filed, claim());
    }

    String badge() {
        return Parts.badge(verdict.outcome());
    }

    String who() {
        return verdict.claim().by().isEmpty() ? "" : Phrase.of(verdict.claim().by());
    }

    ReviewState state() {
        return review.stateFor(user.id());
    }

    /** How the verdict has moved since the last decision that the person may see. */
    Set<Moved> moved() {
        var moved = EnumSet.noneOf(Moved.class);
        review.seenBy(user.id()).stream().reduce((a, b) -> b).map(Held::moved).ifPresent(moved::addAll);
        return moved;
    }

    String movedWords() {
        return moved().stream().map(Label::label).collect(Collectors.joining(", "));
    }

    /** One in twenty of those that nobody has looked at, always the same: what is never looked at is never found wrong. */
    boolean sampled() {
        return state() == ReviewState.OPEN && Math.floorMod(Keys.hash(filed.id() + "/" + claim()), 20) == 0;
    }
}
