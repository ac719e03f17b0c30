package org.belie.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Extent;
import org.belie.model.Polarity;
import org.belie.model.Quantity;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.model.Term;

/** A report that nobody made as a statement of the bundle format, to be copied into a bundle. */
final class StatementJson {
    private StatementJson() {}

    static Map<String, Object> of(Statement report) {
        var what = report.proposition();
        var map = new LinkedHashMap<String, Object>();
        map.put("id", report.id());
        map.put("kind", report.kind());
        map.put("by", report.by().stream().map(Source::id).toList());
        map.put("said", report.said().toString());
        put(map, "actor", what.actor());
        map.put("action", report.action());
        put(map, "object", what.object());
        put(map, "target", what.target());
        put(map, "place", what.place());
        map.put("from", first(report.window()));
        map.put("until", last(report.window()));
        if (what.quantity() != null) {
            map.put("quantity", quantity(what.quantity()));
        }
        if (what.polarity() != Polarity.AFFIRMED) {
            map.put("polarity", what.polarity().label());
        }
        if (what.extent() != Extent.FULL) {
            map.put("extent", what.extent().label());
        }
        map.put("basis", report.basis().label());
        return map;
    }

    /** A source of such a report, as a bundle declares it. */
    static Map<String, Object> of(Source source) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", source.name());
        map.put("kind", source.kind().label());
        map.put("reliability", source.reliability().name());
        return map;
    }

    private static void put(Map<String, Object> map, String field, Scope scope) {
        if (!scope.terms().isEmpty()) {
            map.put(field, ids(scope));
        }
    }

    private static List<String> ids(Scope scope) {
        return scope.terms().stream().map(Term::id).toList();
    }

    private static String first(Span window) {
        return midnight(window.earliest())
                ? day(window.earliest())
                : window.earliest().toString();
    }

    private static String last(Span window) {
        var end = window.latest();
        return midnight(end) ? day(end.minusNanos(1)) : end.minusSeconds(1).toString();
    }

    private static boolean midnight(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private static Map<String, Object> quantity(Quantity quantity) {
        var map = new LinkedHashMap<String, Object>();
        if (!quantity.bare()) {
            bound(map, "min", quantity.low());
            bound(map, "max", quantity.high());
        }
        if (!quantity.base().isEmpty()) {
            map.put("unit", quantity.base());
        }
        map.put("measure", quantity.measure().label());
        if (quantity.direction() != null) {
            map.put("direction", quantity.direction().label());
        }
        if (quantity.since() != null) {
            map.put("since", quantity.since().toString());
        }
        if (quantity.approximate()) {
            map.put("approximate", true);
        }
        return map;
    }

    private static void bound(Map<String, Object> map, String field, double value) {
        if (!Double.isInfinite(value)) {
            map.put(field, value);
        }
    }
}
