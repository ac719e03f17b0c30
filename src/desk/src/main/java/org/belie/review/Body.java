package org.belie.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.json.Json;
import org.belie.model.Confidence;
import org.belie.model.Label;
import org.belie.model.Outcome;

/** A decision as a line of JSON: always the same bytes for the same decision, since they are hashed. */
final class Body {
    static final String FORMAT = "belie-decision/1";

    private Body() {}

    static String of(Decision d) {
        return Json.line(map(d)).stripTrailing();
    }

    static Map<String, Object> map(Decision d) {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", FORMAT);
        map.put("chain", d.chain());
        map.put("position", Integer.toString(d.position()));
        map.put("previous", d.previous());
        map.put("when", d.when().toString());
        map.put("reviewer", d.reviewer());
        map.put("bundle", d.bundle());
        map.put("claim", d.claim());
        map.put("asOf", d.asOf());
        map.put("fingerprint", d.fingerprint());
        map.put("rules", d.rules());
        map.put("grounds", d.grounds());
        map.put("seen", d.seen());
        map.put("stage", d.opinion().stage().label());
        map.put("choice", d.choice().label());
        map.put("outcome", label(d.opinion().outcome()));
        map.put("confidence", label(d.opinion().confidence()));
        map.put("reason", d.opinion().reason().label());
        map.put("codes", Integer.toString(d.codes()));
        map.put("sentence", d.opinion().sentence());
        map.put("once", d.once());
        map.put("key", d.key());
        return map;
    }

    private static String label(Label label) {
        return label == null ? "" : label.label();
    }

    /**
     * The decision of a body.
     *
     * @throws Unreadable when it is none
     */
    static Decision read(Map<String, String> map) {
        if (!FORMAT.equals(map.get("format"))) {
            throw new Unreadable("it is no `" + FORMAT + "`");
        }
        try {
            return new Decision(
                    text(map, "chain"),
                    Integer.parseInt(text(map, "position")),
                    text(map, "previous"),
                    Instant.parse(text(map, "when")),
                    text(map, "reviewer"),
                    text(map, "bundle"),
                    text(map, "claim"),
                    text(map, "asOf"),
                    text(map, "fingerprint"),
                    text(map, "rules"),
                    text(map, "grounds"),
                    text(map, "seen"),
                    opinion(map),
                    Integer.parseInt(text(map, "codes")),
                    text(map, "once"),
                    text(map, "key"));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new Unreadable("a value of it is none that a decision has: " + e.getMessage());
        }
    }

    private static Opinion opinion(Map<String, String> map) {
        return new Opinion(
                word(Stage.values(), map, "stage"),
                word(Choice.values(), map, "choice"),
                word(Outcome.values(), map, "outcome"),
                word(Confidence.values(), map, "confidence"),
                word(ReasonCode.values(), map, "reason"),
                text(map, "sentence"));
    }

    private static String text(Map<String, String> map, String field) {
        var text = map.get(field);
        if (text == null) {
            throw new Unreadable("it has no `" + field + "`");
        }
        return text;
    }

    private static <T extends Label> T word(T[] all, Map<String, String> map, String field) {
        var word = text(map, field);
        if (word.isEmpty()) {
            return null;
        }
        var known = Stream.of(all).collect(Collectors.toMap(Label::label, t -> t));
        if (!known.containsKey(word)) {
            throw new Unreadable("`" + word + "` is no " + field);
        }
        return known.get(word);
    }
}
