package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.belie.rules.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The POMs say what a central repository asks for, and all of one version. */
class PomsTest {
    private static final Path PARENT = Path.of("pom.xml");

    private static Document read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }

    private static String value(Document pom, String path) throws Exception {
        return XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/" + path, pom)
                .strip();
    }

    private static List<String> values(Document pom, String path) throws Exception {
        var found = (NodeList)
                XPathFactory.newInstance().newXPath().evaluate("/project/" + path, pom, XPathConstants.NODESET);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent().strip())
                .toList();
    }

    /** Every module that the parent has. */
    static Stream<Path> modules() throws Exception {
        return values(read(PARENT), "modules/module").stream().map(m -> Path.of(m, "pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "developers/developer/url",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void theParentSaysWhatARepositoryAsksFor(String what) throws Exception {
        assertFalse(value(read(PARENT), what).isEmpty(), what);
    }

    @Test
    void addressesAreWhole() throws Exception {
        var parent = read(PARENT);
        var home = value(parent, "properties/home");
        assertTrue(home.matches("https://[\\w.-]+(/[\\w.-]+)*"), home);
        assertEquals("scm:git:${home}/belie.git", value(parent, "scm/connection"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void eachModuleSaysWhatItIsAndTakesTheRestFromTheParent(Path file) throws Exception {
        var pom = read(file);
        assertFalse(value(pom, "name").isEmpty());
        assertFalse(value(pom, "description").isEmpty());
        assertEquals("", value(pom, "version"), "one version for all");
        assertEquals(Build.VERSION, value(pom, "parent/version"));
        assertEquals(Build.VERSION, value(read(PARENT), "version"));
        assertEquals(List.of(), values(pom, "dependencies/dependency/version"), "versions are said by the parent");
        assertEquals(List.of(), values(pom, "build/plugins/plugin/version"), "versions are said by the parent");
    }

    @Test
    void aReleaseIsOfFinishedVersionsAlone() throws Exception {
        var parent = read(PARENT);
        var all = Stream.concat(
                        values(parent, "dependencyManagement/dependencies/dependency/version").stream(),
                        values(parent, "build/pluginManagement/plugins/plugin/version").stream())
                .toList();
        assertTrue(all.size() > 20, all.toString());
        assertEquals(List.of(), all.stream().filter(v -> v.contains("SNAPSHOT")).toList());
    }

    @Test
    void whatIsReleasedIsWhatIsAModule() throws Exception {
        var script = Files.readString(Path.of(".ci/release"));
        for (var file : modules().toList()) {
            var pom = read(file);
            var kept = value(pom, "properties/maven.deploy.skip").equals("true");
            var named = script.contains(file.getParent().getFileName() + ":" + value(pom, "artifactId"));
            assertEquals(!kept, named, file + " is published or not, and .ci/release says the same");
        }
    }
}
