package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.List;
import org.belie.model.Comparison;
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
