package org.belie;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Holds the import table of {@code src/README.md}: nothing flows back, and each library stays in its room. */
@AnalyzeClasses(packages = "org.belie", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule ROOMS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.belie..")
            .layer("problem")
            .definedBy("org.belie.problem..")
            .layer("kept")
            .definedBy("org.belie.kept..")
            .layer("message")
            .definedBy("org.belie.message..")
            .layer("model")
            .definedBy("org.belie.model..")
            .layer("vocabulary")
            .definedBy("org.belie.vocabulary..")
            .layer("bundle")
            .definedBy("org.belie.bundle..")
            .layer("rules")
            .definedBy("org.belie.rules..")
            .layer("session")
            .definedBy("org.belie.session..")
            .layer("verdict")
            .definedBy("org.belie.verdict..")
            .layer("cases")
            .definedBy("org.belie.cases..")
            .layer("json")
            .definedBy("org.belie.json..")
            .layer("setup")
            .definedBy("org.belie.setup..")
            .layer("door")
            .definedBy("org.belie")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("kept")
            .mayNotAccessAnyLayer()
            .whereLayer("message")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("vocabulary")
            .mayOnlyAccessLayers("kept", "model", "problem")
            .whereLayer("bundle")
            .mayOnlyAccessLayers("model", "vocabulary", "problem")
            .whereLayer("rules")
            .mayOnlyAccessLayers("kept", "model", "vocabulary", "problem")
            .whereLayer("session")
            .mayOnlyAccessLayers("model", "vocabulary", "rules")
            .whereLayer("verdict")
            .mayOnlyAccessLayers("message", "model", "problem", "vocabulary", "rules", "session")
            .whereLayer("cases")
            .mayOnlyAccessLayers("bundle", "message", "rules", "session", "verdict", "model", "problem")
            .whereLayer("json")
            .mayOnlyAccessLayers("model", "problem", "bundle", "rules", "verdict")
            .whereLayer("setup")
            .mayOnlyAccessLayers("kept", "model", "problem", "vocabulary", "bundle", "rules", "session", "verdict")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ENGINE = only("org.kie.api.runtime..", "org.belie.session..");

    @ArchTest
    static final ArchRule LISTENERS = only("org.kie.api.event..", "org.belie.session..");

    @ArchTest
    static final ArchRule COMPILER = only("org.drools.(compiler|drl|model|modelcompiler)..", "org.belie.rules..");

    /** Truth maintenance knows every way in which a fact was concluded; the public API tells of the first only. */
    @ArchTest
    static final ArchRule TRUTH_MAINTENANCE = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("org.belie.session..")
            .and()
            // Two conscious exceptions. The one alone attaches the rules of all packages to the network in one step,
            // since packages attached one after the other lose collections (apache/incubator-kie#7109); the public API
            // has no such step. The other alone reads what a rule collects, to give it its turn (TurnsTest).
            .doNotHaveFullyQualifiedName("org.belie.rules.RuleCompiler")
            .and()
            .doNotHaveFullyQualifiedName("org.belie.rules.Turns")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.drools.(core|tms|base|kiesession)..");

    @ArchTest
    static final ArchRule BYTECODE = only("org.objectweb.asm..", "org.belie.rules.gate..");

    @ArchTest
    static final ArchRule YAML = only("org.snakeyaml..", "org.belie.bundle..");

    @ArchTest
    static final ArchRule JSON = only("com.fasterxml..", "org.belie.json..");

    private static ArchRule only(String library, String room) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
