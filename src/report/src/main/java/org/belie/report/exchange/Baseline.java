package org.belie.report.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdicts of an earlier run, to tell what is new since.
 *
 * @param verdicts by bundle and claim
 */
public record Baseline(SortedMap<String, Earlier> verdicts) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What an earlier run said of one claim.
     *
     * @param rule whose outcome stood, or null where the run did not write it
     */
    record Earlier(
            String bundle, String claim, String rule, String outcome, String confidence, String lean, String headline) {
        private String key() {
            return Baseline.key(bundle, claim);
        }
    }

    /** Reads what {@code belie check} wrote as SARIF, JSON or NDJSON; null when the text is none of these. */
    public static Baseline of(String text) {
        var found = new ArrayList<Earlier>();
        try (var roots = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (roots.hasNextValue()) {
                if (!read(roots.nextValue(), found)) {
                    return null;
                }
            }
        } catch (IOException e) {
            return null;
        }
        var verdicts = new TreeMap<String, Earlier>();
        found.forEach(e -> verdicts.put(e.key(), e));
        return text.isBlank() ? null : new Baseline(verdicts);
    }

    private static boolean read(JsonNode root, List<Earlier> found) {
        if (root.has("runs")) {
            root.get("runs").forEach(run -> run.path("results").forEach(r -> result(r, found)));
        } else if (root.has("bundles")) {
            root.get("bundles").forEach(b -> bundle(b, found));
        } else if (root.has("verdicts")) {
            bundle(root, found);
        } else {
            return false;
        }
        return true;
    }

    private static void result(JsonNode result, List<Earlier> found) {
        var said = result.path("properties");
        if (said.has("claim") && !"absent".equals(result.path("baselineState").asText())) {
            found.add(earlier(
                    said.path("bundle").asText(), said, result.path("ruleId").asText(null), headline(result)));
        }
    }

    private static String headline(JsonNode result) {
        return result.path("message").path("text").asText().replace("{{", "{").replace("}}", "}");
    }

    private static void bundle(JsonNode bundle, List<Earlier> found) {
        bundle.path("verdicts")
                .forEach(v -> found.add(earlier(
                        bundle.path("bundle").asText(),
                        v,
                        null,
                        v.path("headline").asText())));
    }

    private static Earlier earlier(String bundle, JsonNode said, String rule, String headline) {
        return new Earlier(
                bundle,
                said.path("claim").asText(),
                rule,
                said.path("outcome").asText(),
                said.path("confidence").asText(),
                said.path("lean").asText(),
                headline);
    }

    /** The part of it that speaks of some claims. */
    public Baseline about(Set<String> claims) {
        var kept = new TreeMap<>(verdicts);
        kept.values().removeIf(e -> !claims.contains(e.claim()));
        return new Baseline(kept);
    }

    static String key(String bundle, String claim) {
        return bundle + "\n" + claim;
    }
}
