package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Holds the table of modules in {@code src/README.md}: which there are, which knows which, and who has the heavy libraries. */
class ModulesTest {
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "belie-core", Set.of(),
            "belie-report", Set.of("belie-core"),
            "belie-desk", Set.of("belie-report"),
            "belie", Set.of("belie-report", "belie-desk"),
            "belie-bench", Set.of("belie"));

    private record Module(String artifact, Set<String> modules, Set<String> libraries) {}

    @Test
    void modulesKnowOnlyThoseBelowThem() throws Exception {
        var found = new TreeMap<String, Set<String>>();
        for (var module : modules()) {
            found.put(module.artifact(), module.modules());
        }
        assertEquals(new TreeMap<>(KNOWS), found);
    }

    @Test
    void eachLibraryIsDeclaredByOneModule() throws Exception {
        var declared = new TreeMap<String, Set<String>>();
        for (var module : modules()) {
            module.libraries()
                    .forEach(l ->
                            declared.computeIfAbsent(l, k -> new TreeSet<>()).add(module.artifact()));
        }
        assertTrue(declared.size() > 10, declared::toString);
        declared.forEach((library, owners) -> assertEquals(1, owners.size(), library + " is declared by " + owners));
    }

    @ParameterizedTest
    @CsvSource({
        "gg.jte.., org.belie.report.html.., org.belie.desk..",
        "picocli.., org.belie.cli..,",
        "com.fasterxml.., org.belie.report..,",
        "io.javalin.., org.belie.desk..,",
        "org.eclipse.jetty.., org.belie.desk..,",
        "org.jdbi.., org.belie.review..,",
        "org.flywaydb.., org.belie.review..,",
        "org.sqlite.., org.belie.review..,",
        "org.postgresql.., org.belie.review..,"
    })
    void aLibraryStaysInItsRoom(String library, String room, String another) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.belie.report", "org.belie.review", "org.belie.desk", "org.belie.cli");
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(another == null ? new String[] {room} : new String[] {room, another})
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
    }

    @Test
    void theGuideNamesEveryModule() throws Exception {
        var guide = Files.readString(Path.of("src/README.md"));
        for (var folder : folders()) {
            assertTrue(guide.contains("| `" + folder.getFileName() + "` |"), folder + " is in the table of modules");
        }
    }

    private static Iterable<Module> modules() throws Exception {
        var all = new java.util.ArrayList<Module>();
        for (var folder : folders()) {
            all.add(module(folder.resolve("pom.xml")));
        }
        return all;
    }

    private static Set<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src"))) {
            return new TreeSet<>(
                    folders.filter(f -> Files.exists(f.resolve("pom.xml"))).toList());
        }
    }

    /** What a module is made of; what its tests need is left out. */
    private static Module module(Path pom) throws Exception {
        var project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        var modules = new TreeSet<String>();
        var libraries = new TreeSet<String>();
        var dependencies = project.getElementsByTagName("dependency");
        for (var i = 0; i < dependencies.getLength(); i++) {
            var dependency = (Element) dependencies.item(i);
            if (!"test".equals(text(dependency, "scope"))) {
                var ours = text(dependency, "groupId").equals("org.belie");
                (ours ? modules : libraries).add(text(dependency, "artifactId"));
            }
        }
        return new Module(direct(project, "artifactId"), modules, libraries);
    }

    private static String text(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static String direct(Element element, String name) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        throw new AssertionError("no " + name);
    }
}
