package org.belie.report.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.belie.json.Json;
import org.belie.model.AsOf;

/**
 * STIX objects of one matter. Each has its id from its own content, so the same content has the same id everywhere and other
 * content another: no object is ever a changed version of one that was sent before.
 */
final class StixObjects {
    /** What ids are made in; stated in {@code facts/README.md#formats}. STIX keeps its own namespace for observables. */
    static final UUID NAMESPACE = UUID.fromString("74f56847-4f32-5388-a817-18cd38486ea8");

    private final Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    private final String time;

    /** Objects that are made when a matter is judged, which is the last moment of the date of judgement. */
    StixObjects(AsOf asOf) {
        var last = asOf.date().minusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        this.time = text(last);
    }

    private static String text(Instant instant) {
        var text = instant.toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }

    /** Keeps an object and gives its id; the same object is kept once. */
    String add(String type, Members content) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", null);
        object.put("created", time);
        object.put("modified", time);
        object.putAll(content.map());
        var id = type + "--" + Uuid5.of(NAMESPACE, Json.pretty(object));
        object.put("id", id);
        objects.put(id, object);
        return id;
    }

    List<String> ids() {
        return List.copyOf(objects.keySet());
    }

    List<Map<String, Object>> all() {
        return List.copyOf(objects.values());
    }
}
