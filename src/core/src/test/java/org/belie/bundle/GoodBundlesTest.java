package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.problem.Problem;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodBundlesTest {
    static Stream<String> names() throws IOException {
        try (var files = Files.list(Golden.resource("bundles/good"))) {
            return files
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void areReadAsWritten(String name) {
        var path = Golden.resource("bundles/good/" + name);
        var text = new BundleFiles(Shipped.vocabulary())
                .read(path)
                .map(reading -> {
                    assertEquals(
                            "", reading.errors().stream().map(Problem::text).collect(Collectors.joining()));
                    return shown(reading.value().bundle())
                            + reading.problems().stream()
                                    .map(Problem::what)
                                    .map(w -> "warning: " + w + "\n")
                                    .collect(Collectors.joining());
                })
                .collect(Collectors.joining("\n"));
        Golden.check(path.resolveSibling(name + ".read.txt"), text);
    }

    private static String shown(Bundle bundle) {
        var text = new StringBuilder(bundle.id() + " | " + bundle.title() + " | "
                + bundle.asOf().date() + " | " + bundle.localActions() + "\n");
        bundle.statements().forEach(statement -> text.append(shown(statement)));
        bundle.links()
                .forEach(link -> text.append("  " + link.claimed() + " / " + link.seen() + " : "
                        + link.bond().label() + (link.byTrend() ? " by trend" : "") + "\n"));
        return text.toString();
    }

    private static String shown(Statement s) {
        return String.join(
                        " | ",
                        s.id(),
                        s.kind(),
                        String.valueOf(s.by().stream().map(b -> b.id()).toList()),
                        "from " + s.origins().stream().map(b -> b.id()).toList(),
                        "said " + s.said(),
                        String.valueOf(s.actor()),
                        String.valueOf(s.action()),
                        String.valueOf(s.object()),
                        String.valueOf(s.place()),
                        (s.window().duration() ? "throughout " : "some time ") + s.window(),
                        String.valueOf(s.quantity()),
                        s.polarity().label(),
                        (s.judged() ? "judged" : "") + (s.condition() ? " condition" : ""))
                + "\n";
    }
}
