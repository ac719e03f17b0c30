package org.belie.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.belie.message.Messages;
import org.belie.verdict.Upshot;

/** What verdicts come to, in words and as JSON. */
final class Upshots {
    private Upshots() {}

    /** "UNVERIFIED (low confidence, evidence leans against)". */
    static String words(Upshot upshot, Colour colour) {
        return Messages.of("upshot.inFull", outcome(upshot, colour), upshot.sureness());
    }

    /** "UNVERIFIED". */
    static String outcome(Upshot upshot, Colour colour) {
        var outcome = upshot.outcome();
        return colour.outcome(outcome, outcome.label().toUpperCase(Locale.ROOT));
    }

    /** A map to put more into. */
    static Map<String, Object> json(Upshot upshot) {
        var map = new LinkedHashMap<String, Object>();
        map.put("outcome", upshot.outcome().label());
        map.put("confidence", upshot.confidence().label());
        map.put("lean", upshot.lean().label());
        return map;
    }
}
