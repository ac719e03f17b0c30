package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records of PROV-JSONLD: things by their names, and what holds between them. */
final class ProvGraph {
    private final Map<String, Map<String, Object>> things = new LinkedHashMap<>();
    private final List<Map<String, Object>> relations = new ArrayList<>();

    /** Things first, then what holds between them. */
    List<Map<String, Object>> records() {
        var all = new ArrayList<>(things.values());
        all.addAll(relations);
        return all;
    }

    boolean has(String name) {
        return things.containsKey(name);
    }

    void attribution(String entity, String agent) {
        relation("Attribution").put("entity", entity).put("agent", agent);
    }

    /** What came from what, by which activity and in which way; both may be null. */
    void derivation(String generated, String used, String activity, String type) {
        relation("Derivation")
                .put("generatedEntity", generated)
                .put("usedEntity", used)
                .put("activity", activity)
                .put("type", type == null ? null : List.of(type));
    }

    /** An entity, an activity or an agent, to put more into; kept once. */
    Members thing(String kind, String name, String type, String label) {
        var thing = Members.of("@type", kind)
                .put("@id", name)
                .put("type", List.of(type))
                .put("label", List.of(Map.of("@value", label)));
        things.putIfAbsent(name, thing.map());
        return thing;
    }

    /** Something that holds between things, to put them into. */
    Members relation(String kind) {
        var relation = Members.of("@type", kind);
        relations.add(relation.map());
        return relation;
    }

    static List<Map<String, Object>> text(String text) {
        return List.of(Members.of("@value", text).put("@type", "xsd:string").map());
    }
}
