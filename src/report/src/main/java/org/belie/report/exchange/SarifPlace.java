package org.belie.report.exchange;

import java.util.List;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.problem.Problem;

/** Locations of SARIF: lines of a bundle's file, and the statement that stands there. */
final class SarifPlace {
    private SarifPlace() {}

    /** Where a statement stands; a derived one stands where the last of those that it rests on does. */
    static Members of(Bundle bundle, Statement statement) {
        var ground = statement.restsOn();
        var last = ground.isEmpty() ? statement : ground.get(ground.size() - 1);
        var logical = Members.of("name", statement.id())
                .put("fullyQualifiedName", bundle.id() + "/" + statement.id())
                .put("kind", statement.kind());
        return Members.of(
                        "physicalLocation",
                        physical(
                                bundle.file(),
                                Members.of(
                                        "startLine",
                                        Math.max(1, last.attribution().line()))))
                .put("logicalLocations", List.of(logical.map()));
    }

    /** Where a problem is; the whole file when no line is. */
    static Members of(Problem problem) {
        var region = problem.line() > 0
                ? Members.of("startLine", problem.line()).put("startColumn", problem.column())
                : null;
        return Members.of("physicalLocation", physical(problem.file(), region));
    }

    private static Members physical(String file, Members region) {
        return Members.of("artifactLocation", Members.of("uri", FileUri.of(file)))
                .put("region", region);
    }
}
