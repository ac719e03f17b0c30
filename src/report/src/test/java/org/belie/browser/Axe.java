package org.belie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core in a page: the rules of WCAG 2.2 A and AA and its best practices, as far as a program can tell. */
final class Axe {
    private static final String LIBRARY = library();
    private static final Map<String, Object> RULES = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> CONTRASTS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(v => v.nodes.map(
                    n => v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' ')))),
                error => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    private static String library() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> violations(ChromeDriver driver) {
        return run(driver, RULES);
    }

    /** What other colours alone can have changed. */
    static List<String> contrasts(ChromeDriver driver) {
        return run(driver, CONTRASTS);
    }

    private static List<String> run(ChromeDriver driver, Map<String, Object> rules) {
        driver.executeScript(LIBRARY);
        var found = (List<?>) driver.executeAsyncScript(RUN, rules);
        return found.stream().map(String::valueOf).toList();
    }
}
