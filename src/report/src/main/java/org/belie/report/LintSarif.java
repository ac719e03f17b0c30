package org.belie.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Json;
import org.belie.problem.Problem;
import org.belie.rules.Build;
import org.belie.rules.lint.Page;

/** What lint found, as SARIF 2.1.0: the form in which code hosts and editors take the findings of any tool. */
public final class LintSarif {
    private LintSarif() {}

    public static String text(LintReport report) {
        var pages = Page.all();
        var ids = pages.stream().map(p -> p.code().id()).toList();
        var driver = map(
                "name",
                "belie",
                "version",
                Build.VERSION,
                "rules",
                pages.stream().map(LintSarif::rule).toList());
        var results = new ArrayList<Object>();
        report.problems().forEach(p -> results.add(result(p, ids.indexOf(p.code()))));
        var run = map("tool", map("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
        return Json.pretty(map(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> rule(Page page) {
        return map(
                "id",
                page.code().id(),
                "shortDescription",
                map("text", page.code().meaning()),
                "help",
                map("text", page.text()));
    }

    private static Map<String, Object> result(Problem problem, int index) {
        var maybe = problem.maybe() == null ? "" : " Maybe " + problem.maybe() + ".";
        var result = map("ruleId", problem.code());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        result.put("level", problem.error() ? "error" : "warning");
        result.put("message", map("text", problem.what() + "." + maybe));
        result.put("locations", List.of(map("physicalLocation", place(problem))));
        return result;
    }

    private static Map<String, Object> place(Problem problem) {
        var place = map("artifactLocation", map("uri", uri(problem.file())));
        if (problem.line() > 0) {
            place.put("region", map("startLine", problem.line(), "startColumn", problem.column()));
        }
        return place;
    }

    private static String uri(String file) {
        try {
            var absolute = file.startsWith("/");
            var path = new URI(null, null, absolute ? file : "/" + file, null).toASCIIString();
            var uri = absolute ? path : path.substring(1);
            return uri.split("/", 2)[0].contains(":") ? "./" + uri : uri;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be written as a URI", e);
        }
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
