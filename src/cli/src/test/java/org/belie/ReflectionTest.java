package org.belie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a pack names is looked up in tables. This reads the program's own byte code: who calls a method that it holds as a value, who
 * makes or finds a class, and who asks a class what it has, is on these lists, with the reason why no name from outside gets
 * there. (Method handles and proxies are on none; libraries that reflect are listed in {@code SECURITY.md}.)
 */
class ReflectionTest {
    private static final Pattern CALLS = Pattern.compile(
            "java\\.lang\\.reflect\\.(Method\\.invoke|Field\\.[gs]et.*|Proxy\\..*|Array\\..*)|java\\.lang\\.invoke\\..*"
                    + "|java\\.beans\\..*|javax\\.script\\..*|java\\.io\\.ObjectInputStream\\..*");
    private static final Pattern MAKES = Pattern.compile("java\\.lang\\.reflect\\.Constructor\\.newInstance"
            + "|java\\.lang\\.Class\\.(newInstance|forName)|java\\.lang\\.ClassLoader\\.(loadClass|defineClass)"
            + "|java\\.util\\.ServiceLoader\\..*|java\\.net\\.URLClassLoader\\..*");
    private static final Pattern ASKS = Pattern.compile(
            "java\\.lang\\.Class\\.get(Declared)?(Method|Field|Constructor)s?|java\\.lang\\.Class\\.getRecordComponents");

    /** Calls what {@code Answers} found in the model, and nothing else: its constructor is the package's own. */
    private static final Map<String, Set<String>> CALLERS =
            Map.of("org.belie.rules.gate.Answer", Set.of("java.lang.reflect.Method.invoke"));

    /** The classes of rules: those that ship, by names that the build wrote; those that passed every gate, in a closed loader. */
    private static final Map<String, Set<String>> MAKERS = Map.of(
            "org.belie.rules.ShippedFiles",
            Set.of("java.lang.Class.forName", "java.lang.reflect.Constructor.newInstance"),
            "org.belie.rules.RuleCompiler",
            Set.of("java.lang.reflect.Constructor.newInstance"),
            "org.belie.rules.gate.ClosedLoader",
            Set.of("java.lang.Class.forName"));

    /** What they get is described, compared with a name, or held against the list; it is called by {@code Answer} alone. */
    private static final Set<String> ASKERS = Set.of(
            "org.belie.rules.RuleCompiler",
            "org.belie.rules.ShippedFiles",
            "org.belie.rules.gate.Answers",
            "org.belie.rules.graph.Kinds",
            "org.belie.rules.lint.check.WrongArguments",
            "org.belie.rules.lint.sense.ExpressionReader",
            "org.belie.rules.lint.sense.Types",
            "org.belie.session.TextOrder",
            "org.belie.verdict.probe.Examined");

    private static final Iterable<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.belie");

    private static Map<String, Set<String>> users(Pattern pattern) {
        var users = new TreeMap<String, Set<String>>();
        for (var type : CLASSES) {
            Stream.of(type.getAccessesFromSelf(), type.getCodeUnitReferencesFromSelf(), type.getCodeUnitCallsFromSelf())
                    .flatMap(Set::stream)
                    .map(ReflectionTest::target)
                    .filter(t -> pattern.matcher(t).matches())
                    .forEach(t -> users.computeIfAbsent(outer(type), x -> new TreeSet<>())
                            .add(t));
        }
        return users;
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static String outer(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }

    @Test
    void oneClassCallsAMethodThatItHoldsAsAValue() {
        assertEquals(CALLERS, users(CALLS));
    }

    @Test
    void onlyTheClassesOfRulesAreFoundByAName() {
        assertEquals(MAKERS, users(MAKES));
    }

    @Test
    void whoAsksAClassWhatItHasIsListed() {
        assertEquals(new TreeSet<>(ASKERS), new TreeSet<>(users(ASKS).keySet()));
    }

    /** The test itself sees: without this a change of the library could make it look away. */
    @Test
    void seesWhatItLooksFor() {
        assertEquals(
                List.of(true, true, true),
                Stream.of(CALLS, MAKES, ASKS).map(p -> !users(p).isEmpty()).toList());
    }
}
