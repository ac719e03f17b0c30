package org.belie.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belie.bench.PeerFacts.Act;
import org.belie.bench.PeerFacts.Tie;
import org.belie.model.Bond;

/** The limit: loops and hash tables written for these rules alone, which explain nothing and can change nothing. */
final class LoopPeer implements Peer<List<LoopPeer.Line>> {
    private final PeerFacts facts;

    LoopPeer(PeerFacts facts) {
        this.facts = facts;
    }

    /** @param seen null for an outcome */
    record Line(String what, Act claim, Act seen) {}

    private record Key(String act, String actor, String target) {}

    @Override
    public List<Line> run() {
        Map<Key, List<Act>> reports = new HashMap<>();
        facts.reports()
                .forEach(r -> reports.computeIfAbsent(key(r.act(), r), k -> new ArrayList<>())
                        .add(r));
        Map<String, List<Tie>> ties = new HashMap<>();
        facts.ties()
                .forEach(t -> ties.computeIfAbsent(t.claimed(), k -> new ArrayList<>())
                        .add(t));
        var lines = new ArrayList<Line>();
        facts.claims().forEach(c -> claim(c, ties.getOrDefault(c.act(), List.of()), reports, lines));
        return lines;
    }

    private static Key key(String act, Act of) {
        return new Key(act, of.actor(), of.target());
    }

    private static void claim(Act claim, List<Tie> ties, Map<Key, List<Act>> reports, List<Line> lines) {
        var against = false;
        var supported = false;
        for (var tie : ties) {
            if (tie.bond() == Bond.OPPOSES || tie.bond() == Bond.FULFILS) {
                for (var seen : reports.getOrDefault(key(tie.seen(), claim), List.of())) {
                    if (seen.day() >= claim.day()) {
                        against |= tie.bond() == Bond.OPPOSES;
                        supported |= tie.bond() == Bond.FULFILS;
                        lines.add(new Line(tie.bond() == Bond.OPPOSES ? "against" : "for", claim, seen));
                    }
                }
            }
        }
        lines.add(new Line(against ? "contradicted" : supported ? "fulfilled" : "pending", claim, null));
    }

    @Override
    public Found found(List<Line> lines) {
        return Found.of(
                lines.stream().map(l -> l.what + " " + l.claim.id() + (l.seen == null ? "" : " " + l.seen.id())));
    }
}
