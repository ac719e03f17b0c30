package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.List;
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
        var act = switch (pair.bond()) {
            case FULFILS -> "the claimed act" + denied(pair.seen());
            case OPPOSES -> "the opposite act" + denied(pair.seen());
            case PREPARES -> "a step towards the claimed act";
            case INCONCLUSIVE -> "an act that tells nothing either way";
            case PRESUPPOSES -> "an act that presupposes what is claimed";
            case MEASURES -> "a level of the same thing";
        };
        return act + (pair.byTrend() ? ", going by the level" : "") + effect(pair);
    }

    private static String denied(Statement seen) {
        if (seen.affirms()) {
            return "";
        }
        return seen.polarity() == Polarity.UNOBSERVED ? ", looked for and not seen" : ", said not to be so";
    }

    private static String effect(Comparison pair) {
        if (pair.effect() == Effect.FOR && figuresFail(pair)) {
            return "";
        }
        return switch (pair.effect()) {
            case FOR -> ", which speaks for it";
            case AGAINST -> ", which speaks against it";
            case NONE -> "";
        };
    }

    /** An aspect that neither side names is not worth a word. */
    private static void aspect(String name, Scope claimed, Relation relation, List<String> aspects) {
        switch (relation) {
            case SAME -> {
                if (claimed.stated()) {
                    aspects.add("same " + name);
                }
            }
            case PART -> aspects.add(name + " within the one claimed");
            case WIDER -> aspects.add(name + " wider than claimed");
            case UNSTATED -> aspects.add(name + " named by one side only");
            case UNRELATED -> aspects.add("another " + name);
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
            return pair.shortfall() == 0 ? "figure reached" : percent(pair.shortfall()) + " short of the figure";
        }
        if (pair.ceilingClaimed() && pair.excess() > 0) {
            return percent(pair.excess()) + " over the figure";
        }
        return pair.gap() == 0 ? "figures that meet" : "figures " + percent(pair.gap()) + " apart";
    }

    private static String percent(double share) {
        var percent = Math.round(share * 100);
        return percent < 1 ? "less than 1 %" : percent + " %";
    }

    private static String time(Comparison pair) {
        if (pair.saidBefore()) {
            return "said before it";
        }
        return switch (pair.timing()) {
            case BEFORE -> "before its time";
            case INSIDE -> "in its time";
            case OVERLAPPING -> "across an edge of its time";
            case AFTER -> "after its time";
        };
    }

    private static String from(Comparison pair) {
        if (pair.repeats()) {
            return "taken over from it";
        }
        if (pair.own()) {
            return "from the actor's own side";
        }
        return pair.sameSide() ? "from the side that made it" : "from an independent side";
    }
}
