package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.problem.Problem;
import org.belie.problem.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What editors are given works: the schema is found, snippets make good bundles, problems are matched. */
class EditorFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FIELD = Pattern.compile("\\$\\{(\\d+)(?::([^}]*)|\\|([^,|]*)[^}]*\\|)}");

    private static JsonNode json(String file) throws Exception {
        return JSON.readTree(Files.readString(Path.of(file)));
    }

    /** The text of each snippet, by its prefix, as an editor inserts it when nothing is typed. */
    private static Map<String, String> snippets() throws Exception {
        var texts = new TreeMap<String, String>();
        for (var snippet : json(".vscode/belie.code-snippets")) {
            var lines = new ArrayList<String>();
            snippet.get("body").forEach(l -> lines.add(l.asText()));
            texts.put(snippet.get("prefix").asText(), filled(String.join("\n", lines)));
        }
        return texts;
    }

    private static String filled(String body) {
        return FIELD.matcher(body).replaceAll(m -> m.group(2) == null ? m.group(3) : m.group(2));
    }

    private static List<Problem> problems(String text) {
        return new BundleReader(Shop.VOCABULARY)
                .read("b.yaml", text).problems().stream()
                        .filter(p -> p.severity() == Severity.ERROR)
                        .toList();
    }

    @Test
    void theSchemaIsFoundForBundlesAndNoOtherFiles() throws Exception {
        var schemas = json(".vscode/settings.json").get("yaml.schemas");
        var schema = schemas.fieldNames().next();
        assertTrue(Files.isRegularFile(Path.of(schema)), schema);
        var globs = StreamSupport.stream(schemas.get(schema).spliterator(), false)
                .map(g -> FileSystems.getDefault().getPathMatcher("glob:" + g.asText()))
                .toList();
        for (var folder : Shop.facts()) {
            var bundle = folder.resolve("bundle.yaml");
            assertTrue(globs.stream().anyMatch(g -> g.matches(bundle)), bundle.toString());
            assertFalse(globs.stream().anyMatch(g -> g.matches(folder.resolve("expect.yaml"))));
        }
        assertTrue(Files.readString(Path.of(".idea/jsonSchemas.xml")).contains("value=\"" + schema + "\""));
    }

    @Test
    void theSnippetOfABundleIsAGoodBundleAndTheOthersAreStatements() throws Exception {
        var snippets = snippets();
        var bundle = snippets.remove("belie-bundle");
        assertEquals(List.of(), problems(bundle));
        assertTrue(snippets.size() >= 5, "intent, denial, observation, level, hypothesis");
        var around = bundle.replace("speaker", "source")
                .replace("northland", "actor")
                .replace("id: pledge", "id: first")
                .replace("id: seen", "id: second");
        for (var statement : snippets.entrySet()) {
            assertEquals(List.of(), problems(around + "\n" + statement.getValue()), statement.getKey());
        }
        assertFalse(problems(bundle.replace("kind: intent", "kind: intend")).isEmpty(), "and mistakes are seen");
    }

    @Test
    void bothEditorsHaveTheSameSnippets() throws Exception {
        var templates = new TreeMap<String, String>();
        var text = Files.readString(Path.of("src/editor/belie.xml"));
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        var all = document.getElementsByTagName("template");
        for (var i = 0; i < all.getLength(); i++) {
            var template = (Element) all.item(i);
            var body = template.getAttribute("value");
            var fields = template.getElementsByTagName("variable");
            for (var n = 0; n < fields.getLength(); n++) {
                var field = (Element) fields.item(n);
                var value = field.getAttribute("defaultValue").replaceAll("^\"|\"$", "");
                body = body.replace("$" + field.getAttribute("name") + "$", value);
            }
            templates.put(template.getAttribute("name"), body);
        }
        assertEquals(snippets(), templates);
    }

    @Test
    void theProblemMatchersReadWhatIsPrinted() throws Exception {
        var printed = problems("belie: 1\nid: x\nstatments: []\n").get(1);
        var line = printed.text().lines().findFirst().orElseThrow();
        var matchers = patterns().toList();
        assertEquals(3, matchers.size());
        for (var pattern : matchers) {
            var matcher = Pattern.compile(pattern.get("regexp").asText()).matcher(line);
            assertTrue(matcher.matches(), line);
            assertEquals("b.yaml", matcher.group(pattern.get("file").asInt()));
            assertEquals("3", matcher.group(pattern.get("line").asInt()));
            assertEquals("1", matcher.group(pattern.get("column").asInt()));
            assertEquals(printed.what(), matcher.group(pattern.get("message").asInt()));
            assertEquals(printed.code(), matcher.group(pattern.get("code").asInt()));
            assertFalse(Pattern.matches(pattern.get("regexp").asText(), "  statments: []"), "the line of text is none");
        }
    }

    private static Stream<JsonNode> patterns() throws Exception {
        var tasks = new ArrayList<JsonNode>();
        json(".vscode/tasks.json").get("tasks").forEach(t -> tasks.add(t.get("problemMatcher")));
        json(".github/actions/changed-verdicts/problem-matcher.json")
                .get("problemMatcher")
                .forEach(tasks::add);
        return tasks.stream()
                .filter(m -> !m.isArray())
                .map(m -> m.get("pattern"))
                .map(p -> p.isArray() ? p.get(0) : p);
    }
}
