package org.belie.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.belie.message.Messages;
import org.belie.model.Label;
import org.belie.verdict.Upshot;

/** What verdicts come to, in words and as JSON. */
final class Upshots {
    private Upshots() {}

    /** "UNVERIFIED (low confidence, evidence leans against)". */
    static String words(Upshot upshot) {
        return Messages.of("upshot.inFull", upshot.outcome().label().toUpperCase(Locale.ROOT), upshot.sureness());
    }

    /** A map to put more into. */
    static Map<String, Object> json(Upshot upshot) {
        var map = new LinkedHashMap<String, Object>();
        map.put("outcome", upshot.outcome().label());
        map.put("confidence", upshot.confidence().label());
        map.put("lean", upshot.lean().label());
        map.put("qualifiers", upshot.beside().stream().map(Label::label).toList());
        return map;
    }
}
