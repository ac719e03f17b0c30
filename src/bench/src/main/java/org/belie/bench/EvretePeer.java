package org.belie.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belie.bench.PeerFacts.Act;
import org.belie.model.Bond;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;

/**
 * The part that Evrete can say: findings, but no outcomes, as it has no {@code not}. Words are numbers here, which it
 * compares faster, and the three tables are joined by conditions, as it has no hash join.
 */
final class EvretePeer implements Peer<List<String>> {
    private final List<Object> facts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Knowledge knowledge;

    EvretePeer(PeerFacts given) {
        given.ties().forEach(t -> facts.add(new Tie(number(t.claimed()), number(t.seen()), t.bond())));
        given.claims().forEach(c -> facts.add(new Claim(c, number(c.act()), ground(c))));
        given.reports().forEach(r -> facts.add(new Report(r, number(r.act()), ground(r))));
        this.knowledge = knowledge();
    }

    /** The claims of the bundle. */
    public record Claim(Act act, int asks, int ground) {}

    /** The reports of the bundle. */
    public record Report(Act act, int shows, int ground) {}

    /** A bond between two actions. */
    public record Tie(int claimed, int seen, Bond bond) {}

    private int ground(Act act) {
        return number(act.actor() + "|" + act.target());
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    private Knowledge knowledge() {
        return new KnowledgeService()
                .newKnowledge()
                .builder()
                .newRule("compare")
                .forEach("$c", Claim.class, "$t", Tie.class, "$s", Report.class)
                .where((Object[] v) -> ((Claim) v[0]).ground == ((Report) v[1]).ground, "$c", "$s")
                .where((Object[] v) -> ((Claim) v[0]).asks == ((Tie) v[1]).claimed, "$c", "$t")
                .where((Object[] v) -> ((Tie) v[0]).seen == ((Report) v[1]).shows, "$t", "$s")
                .execute(match -> tell(match.get("$c"), match.get("$t"), match.get("$s")))
                .build();
    }

    private void tell(Claim claim, Tie tie, Report seen) {
        if ((tie.bond == Bond.OPPOSES || tie.bond == Bond.FULFILS) && seen.act.day() >= claim.act.day()) {
            var what = tie.bond == Bond.OPPOSES ? "against " : "for ";
            lines.add(what + claim.act.id() + " " + seen.act.id());
        }
    }

    @Override
    public List<String> run() {
        lines.clear();
        var session = knowledge.newStatelessSession();
        session.insert(facts);
        session.fire();
        return lines;
    }

    @Override
    public Found found(List<String> result) {
        return Found.of(result.stream());
    }
}
