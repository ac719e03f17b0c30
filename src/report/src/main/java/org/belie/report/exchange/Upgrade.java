package org.belie.report.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an upgrade of belie changed: verdicts as they were kept ({@code belie check --format json}) beside those of today. It
 * looks at what was written and runs nothing, so that any earlier version will do.
 *
 * @param before the fingerprint of the old rules
 * @param after that of the rules of today
 * @param turned what differs, by bundle and claim
 * @param verdicts how many claims both have
 */
public record Upgrade(String before, String after, List<Turned> turned, int verdicts) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> SIDES = List.of("against", "for", "discounted");

    public Upgrade {
        turned = List.copyOf(turned);
    }

    /**
     * A verdict that differs, or a claim that one of the two alone has.
     *
     * @param was outcome, confidence, lean and qualifiers then; null where the claim is new
     * @param is the same today; null where the claim is gone
     * @param went findings, caps and ceilings of then alone: the rule first
     * @param came those of today alone
     * @param otherText whether the bundle has another text than then
     */
    public record Turned(
            String bundle,
            String claim,
            String was,
            String is,
            List<String> went,
            List<String> came,
            boolean otherText) {
        public Turned {
            went = List.copyOf(went);
            came = List.copyOf(came);
        }
    }

    /** Compares; null when the old text holds no verdicts of belie's own format. */
    public static Upgrade between(String old, String now) {
        var was = read(old);
        var is = read(now);
        return was == null || is == null ? null : between(was, is);
    }

    private static JsonNode read(String text) {
        try {
            var root = MAPPER.readTree(text);
            return root != null && root.path("format").asText().equals("belie-verdicts/1") ? root : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Upgrade between(JsonNode was, JsonNode is) {
        var old = claims(was);
        var now = claims(is);
        var keys = new TreeSet<>(old.keySet());
        keys.retainAll(bundles(now).isEmpty() ? keys : within(keys, bundles(now)));
        keys.addAll(within(now.keySet(), bundles(old)));
        var turned = new ArrayList<Turned>();
        keys.stream()
                .map(key -> turned(old.get(key), now.get(key)))
                .filter(t -> t != null)
                .forEach(turned::add);
        var both = keys.stream().filter(k -> old.containsKey(k) && now.containsKey(k));
        return new Upgrade(
                was.path("fingerprint").asText(), is.path("fingerprint").asText(), turned, (int) both.count());
    }

    /** A claim of one bundle as it was written. */
    private record Written(String bundle, String text, JsonNode verdict) {}

    private static Map<String, Written> claims(JsonNode root) {
        var claims = new TreeMap<String, Written>();
        for (var bundle : root.path("bundles")) {
            var id = bundle.path("bundle").asText();
            for (var verdict : bundle.path("verdicts")) {
                claims.put(
                        id + "\n" + verdict.path("claim").asText(),
                        new Written(id, bundle.path("fingerprint").asText(), verdict));
            }
        }
        return claims;
    }

    private static TreeSet<String> bundles(Map<String, Written> claims) {
        var ids = new TreeSet<String>();
        claims.values().forEach(w -> ids.add(w.bundle()));
        return ids;
    }

    private static List<String> within(Iterable<String> keys, TreeSet<String> bundles) {
        var kept = new ArrayList<String>();
        keys.forEach(key -> {
            if (bundles.contains(key.substring(0, key.indexOf('\n')))) {
                kept.add(key);
            }
        });
        return kept;
    }

    private static Turned turned(Written old, Written now) {
        var was = old == null ? null : upshot(old.verdict());
        var is = now == null ? null : upshot(now.verdict());
        if (was != null && was.equals(is)) {
            return null;
        }
        var some = old == null ? now : old;
        var went = old == null || now == null ? new TreeSet<String>() : reasons(old.verdict());
        var came = old == null || now == null ? new TreeSet<String>() : reasons(now.verdict());
        var both = new TreeSet<>(went);
        both.retainAll(came);
        went.removeAll(both);
        came.removeAll(both);
        return new Turned(
                some.bundle(),
                some.verdict().path("claim").asText(),
                was,
                is,
                List.copyOf(went),
                List.copyOf(came),
                old != null && now != null && !old.text().equals(now.text()));
    }

    private static String upshot(JsonNode verdict) {
        var words = new ArrayList<String>();
        for (var field : List.of("outcome", "confidence", "lean")) {
            words.add(verdict.path(field).asText());
        }
        verdict.path("qualifiers").forEach(q -> words.add(q.path("word").asText()));
        return String.join(", ", words);
    }

    /** Each rule that spoke, of what, and how hard: "CON-002 against [more], moderate". */
    private static TreeSet<String> reasons(JsonNode verdict) {
        var reasons = new TreeSet<String>();
        for (var side : SIDES) {
            for (var item : verdict.path(side)) {
                var force = item.path("force").asText();
                reasons.add(rule(item) + " " + side + statements(item) + (force.isEmpty() ? "" : ", " + force));
                item.path("caps")
                        .forEach(cap -> reasons.add(rule(cap) + " holds" + statements(item) + " at "
                                + cap.path("to").asText()));
            }
        }
        verdict.path("ceilings")
                .forEach(c -> reasons.add(
                        rule(c) + " holds confidence at " + c.path("to").asText()));
        verdict.path("qualifiers")
                .forEach(q -> reasons.add(rule(q) + " says " + q.path("word").asText()));
        return reasons;
    }

    private static String rule(JsonNode item) {
        return item.path("rule").asText();
    }

    private static String statements(JsonNode item) {
        var text = new StringBuilder();
        item.path("statements")
                .forEach(s -> text.append(" [").append(s.asText()).append(']'));
        return text.toString();
    }

    /** For a program. */
    public Map<String, Object> data() {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", "belie-upgrade/1");
        map.put("before", before);
        map.put("after", after);
        map.put("verdicts", verdicts);
        map.put("turned", turned.stream().map(Upgrade::data).toList());
        return map;
    }

    private static Map<String, Object> data(Turned turned) {
        var map = new LinkedHashMap<String, Object>();
        map.put("bundle", turned.bundle());
        map.put("claim", turned.claim());
        map.put("was", turned.was() == null ? "" : turned.was());
        map.put("is", turned.is() == null ? "" : turned.is());
        map.put("otherText", turned.otherText());
        map.put("went", turned.went());
        map.put("came", turned.came());
        return map;
    }
}
