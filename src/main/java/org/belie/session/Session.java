package org.belie.session;

import java.util.Collection;
import java.util.List;
import org.belie.model.Bundle;
import org.kie.api.KieBase;

/** One run of the engine over one bundle, from nothing to what stands at the end. */
public final class Session {
    /** More than any bundle of belie's own needs, and soon reached by a rule that feeds itself. */
    private static final int FIRINGS_A_STATEMENT = 20_000;

    private Session() {}

    /** Runs until nothing more follows or the firing limit is reached, and gives back what was concluded. */
    public static Trace run(KieBase base, Settings settings, Bundle bundle) {
        return run(base, settings, bundle, limit(bundle.statements().size()));
    }

    /** As many firings as statements allow, and no more than the engine can count. */
    static int limit(int statements) {
        return (int) Math.min(Integer.MAX_VALUE, FIRINGS_A_STATEMENT * (statements + 1L));
    }

    /**
     * The same with a limit of the caller's.
     *
     * @param limit the most rules that may fire
     */
    public static Trace run(KieBase base, Settings settings, Bundle bundle, int limit) {
        return run(base, Facts.of(bundle, settings), List.of(settings.precedence()), limit);
    }

    /**
     * Runs in two steps. The {@code bench} comes in when the evidence has come to rest: outcomes are ranked once, over
     * candidates that no longer come and go. (Where an accumulated fact is taken back in the same wave as its reader's other
     * matches, Drools 10.2 was seen to leave the reader with the old collection.)
     */
    static Trace run(KieBase base, Collection<?> evidence, Collection<?> bench, int limit) {
        try (var session = new LiveSession(base)) {
            return session.move(evidence, bench, limit);
        }
    }
}
