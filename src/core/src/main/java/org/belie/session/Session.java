package org.belie.session;

import java.util.Collection;
import org.belie.model.Bundle;
import org.kie.api.KieBase;

/** One run of the engine over one bundle, from nothing to what stands at the end. */
public final class Session {
    private Session() {}

    /** Runs until nothing more follows or a limit is reached, and gives back what was concluded. */
    public static Trace run(KieBase base, Settings settings, Bundle bundle) {
        try (var session = new LiveSession(base)) {
            return session.move(settings, bundle);
        }
    }

    /**
     * The same with a limit of the caller's.
     *
     * @param limit the most rules that may fire
     */
    public static Trace run(KieBase base, Settings settings, Bundle bundle, int limit) {
        return run(base, settings.within(Limits.ofFirings(limit)), bundle);
    }

    /** Runs over facts of the caller's, which are taken for so many statements. */
    static Trace run(KieBase base, Collection<?> evidence, Collection<?> bench, int limit) {
        return run(base, evidence, bench, Limits.ofFirings(limit).of(evidence.size()));
    }

    /**
     * Runs in two steps. The {@code bench} comes in when the evidence has come to rest: outcomes are ranked once, over
     * candidates that no longer come and go. (Where an accumulated fact is taken back in the same wave as its reader's other
     * matches, Drools 10.2 was seen to leave the reader with the old collection.)
     */
    static Trace run(KieBase base, Collection<?> evidence, Collection<?> bench, Limits limits) {
        try (var session = new LiveSession(base)) {
            return session.move(evidence, bench, limits);
        }
    }
}
