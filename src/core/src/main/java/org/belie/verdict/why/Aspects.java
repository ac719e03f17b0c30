package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.belie.message.Messages;
import org.belie.model.Bond;
import org.belie.model.Comparison;
import org.belie.model.Effect;
import org.belie.model.Polarity;
import org.belie.model.Relation;
import org.belie.model.Scope;
import org.belie.model.Statement;

/** What a comparison found, aspect by aspect: what rules read from it. */
final class Aspects {
    private Aspects() {}

    static String of(Comparison pair) {
        var claim = pair.claim().proposition();
        var aspects = new ArrayList<String>();
        aspects.add(bond(pair));
        aspect("actor", claim.actor(), pair.actors(), aspects);
        aspect("object", claim.object(), pair.objects(), aspects);
        aspect("target", claim.target(), pair.targets(), aspects);
        aspect("place", claim.place(), pair.places(), aspects);
        if (pair.figuresCompare()) {
            aspects.add(figures(pair));
        }
        aspects.add(time(pair));
        aspects.add(from(pair));
        return String.join("; ", aspects);
    }

    private static String bond(Comparison pair) {
        var parts = new ArrayList<String>();
        parts.add(Messages.of("why.bond." + pair.bond().label()));
        parts.add(pair.bond() == Bond.FULFILS || pair.bond() == Bond.OPPOSES ? denied(pair.seen()) : null);
        parts.add(pair.byTrend() ? Messages.of("why.byTrend") : null);
        parts.add(effect(pair));
        return parts.stream()
                .filter(Objects::nonNull)
                .reduce((one, other) -> Messages.of("list.comma", one, other))
                .orElseThrow();
    }

    private static String denied(Statement seen) {
        if (seen.affirms()) {
            return null;
        }
        return seen.polarity() == Polarity.UNOBSERVED ? Messages.of("why.unseen") : Messages.of("why.denied");
    }

    private static String effect(Comparison pair) {
        if (pair.effect() == Effect.FOR && figuresFail(pair)) {
            return null;
        }
        return switch (pair.effect()) {
            case FOR -> Messages.of("why.speaksFor");
            case AGAINST -> Messages.of("why.speaksAgainst");
            case NONE -> null;
        };
    }

    /** An aspect that neither side names is not worth a word. */
    private static void aspect(String name, Scope claimed, Relation relation, List<String> aspects) {
        if (relation != Relation.SAME || claimed.stated()) {
            aspects.add(Messages.of("why.aspect." + name + "." + relation.label()));
        }
    }

    /** Whether the figures say otherwise than the act alone does. */
    private static boolean figuresFail(Comparison pair) {
        if (!pair.figuresCompare()) {
            return false;
        }
        return promised(pair) ? pair.shortfall() > 0 : pair.ceilingClaimed() ? pair.excess() > 0 : pair.gap() > 0;
    }

    private static boolean promised(Comparison pair) {
        return pair.claim().kind().equals("intent") && !pair.ceilingClaimed();
    }

    private static String figures(Comparison pair) {
        if (promised(pair)) {
            return pair.shortfall() == 0
                    ? Messages.of("why.figure.reached")
                    : Messages.of("why.figure.short", percent(pair.shortfall()));
        }
        if (pair.ceilingClaimed() && pair.excess() > 0) {
            return Messages.of("why.figure.over", percent(pair.excess()));
        }
        return pair.gap() == 0 ? Messages.of("why.figure.meets") : Messages.of("why.figure.apart", percent(pair.gap()));
    }

    private static String percent(double share) {
        var percent = Math.round(share * 100);
        return percent < 1 ? Messages.of("why.percent.tiny") : Messages.of("why.percent", percent);
    }

    private static String time(Comparison pair) {
        if (pair.saidBefore()) {
            return Messages.of("why.timing.said-before");
        }
        return Messages.of("why.timing." + pair.timing().label());
    }

    private static String from(Comparison pair) {
        if (pair.repeats()) {
            return Messages.of("why.from.claim");
        }
        if (pair.own()) {
            return Messages.of("why.from.own");
        }
        return pair.sameSide() ? Messages.of("why.from.same") : Messages.of("why.from.independent");
    }
}
