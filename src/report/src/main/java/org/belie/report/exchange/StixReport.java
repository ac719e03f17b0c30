package org.belie.report.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.json.Report;

/** STIX 2.1, for platforms that share threat intelligence: one bundle of identities, notes, opinions and groupings. */
public final class StixReport {
    private StixReport() {}

    /** The whole report. */
    public static String stix(Report report, Reviewer reviewer) {
        var objects = new LinkedHashMap<Object, Map<String, Object>>();
        for (var entry : report.bundles()) {
            new StixMatter(entry.judged().bundle(), reviewer)
                    .objects(entry.judged().verdicts())
                    .forEach(o -> objects.putIfAbsent(o.get("id"), o));
        }
        var id = Uuid5.of(StixObjects.NAMESPACE, objects.keySet().toString());
        return SafeJson.text(
                Members.of("type", "bundle").put("id", "bundle--" + id).put("objects", objects.values()));
    }
}
