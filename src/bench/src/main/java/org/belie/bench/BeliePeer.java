package org.belie.bench;

import java.nio.file.Path;
import java.util.List;
import org.belie.model.Bundle;
import org.belie.session.Session;
import org.belie.session.Trace;
import org.kie.api.KieBase;

/** belie's own engine: within limits, with a trace. */
final class BeliePeer implements Peer<Trace> {
    static final Path RULES = Path.of("src/bench/rules");

    private final KieBase base = Shipped.book(RULES).base();
    private final Bundle bundle;

    BeliePeer(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public Trace run() {
        return Session.run(base, Shipped.SETTINGS, bundle);
    }

    @Override
    public Found found(Trace trace) {
        return Found.peers(List.copyOf(trace.derivations().keySet()));
    }
}
