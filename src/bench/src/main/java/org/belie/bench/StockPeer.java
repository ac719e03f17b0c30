package org.belie.bench;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.belie.model.Bundle;
import org.belie.rules.RuleFolder;
import org.belie.session.Bare;
import org.kie.api.KieBase;

/** The same rule files and facts in Drools by itself, with nothing of belie around. */
final class StockPeer implements Peer<Collection<?>> {
    private final KieBase base = Stock.base(RuleFolder.at(BeliePeer.RULES).rules());
    private final List<?> facts;

    StockPeer(Bundle bundle) {
        this.facts = Stream.concat(bundle.links().stream(), bundle.statements().stream())
                .toList();
    }

    @Override
    public Collection<?> run() {
        return Bare.stock(base, facts, List.of(), session -> List.copyOf(session.getObjects()));
    }

    @Override
    public Found found(Collection<?> result) {
        return Found.peers(result);
    }
}
