package org.belie.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Looks whether decisions are as they were made: each hash fits its text, each names the one before it, signatures hold. */
public final class Chain {
    private Chain() {}

    /** What is wrong, a sentence each; nothing when all is as it was made. */
    public static List<String> problems(List<Recorded> all) {
        var chains = new TreeMap<String, List<Recorded>>();
        all.forEach(r -> chains.computeIfAbsent(r.decision().chain(), c -> new ArrayList<>())
                .add(r));
        var problems = new ArrayList<String>();
        chains.values().forEach(chain -> {
            chain.sort(Comparator.comparingInt(r -> r.decision().position()));
            look(chain, problems);
        });
        return problems;
    }

    private static void look(List<Recorded> chain, List<String> problems) {
        var previous = "";
        var position = 0;
        for (var recorded : chain) {
            var d = recorded.decision();
            if (!Hash.of(recorded.body()).equals(recorded.hash())) {
                problems.add(named(recorded) + " was edited: its text does not fit its hash");
            }
            if (d.position() != ++position) {
                problems.add(named(recorded) + " does not follow: decisions before it are missing");
                position = d.position();
            } else if (!d.previous().equals(previous)) {
                problems.add(named(recorded) + " does not follow the one before it: that was edited or replaced");
            }
            signature(recorded, problems);
            previous = recorded.hash();
        }
    }

    private static void signature(Recorded recorded, List<String> problems) {
        var key = recorded.decision().key();
        if (recorded.signed() != !key.isEmpty()) {
            problems.add(named(recorded) + " lost its signature, or got one that it never had");
        } else if (recorded.signed() && !ReviewerKey.holds(key, recorded.body(), recorded.signature())) {
            problems.add(named(recorded) + " has a signature that does not hold");
        }
    }

    static String named(Recorded recorded) {
        var d = recorded.decision();
        return "decision " + d.position() + " of chain " + d.chain() + " (" + d.bundle() + ", " + d.claim() + ")";
    }
}
