package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules see the model and what the generator names, and nothing else by whatever name. */
class ClosedLoaderTest {
    private final ClassLoader loader = new ClosedLoader(new TreeMap<>());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Object",
                "java.lang.String",
                "org.belie.model.Statement",
                "org.belie.model.Bond",
                "org.drools.model.Model",
                "org.belie.rules.gate.Fuel"
            })
    void whatRulesAreMadeOfIsThere(String name) throws ClassNotFoundException {
        assertNotNull(loader.loadClass(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.net.URL",
                "org.belie.attack.Canary",
                "org.belie.session.Session",
                "org.belie.rules.gate.Fuel$Burner",
                "org.belie.model.Bundle",
                "org.belie.model.Comparison$1",
                "org.drools.core.impl.KnowledgeBaseImpl"
            })
    void nothingElseIs(String name) {
        assertThrows(ClassNotFoundException.class, () -> loader.loadClass(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"belie/capabilities.yaml", "java/lang/Object.class"})
    void filesAreNot(String name) {
        assertNull(loader.getResource(name));
        assertNull(loader.getResourceAsStream(name));
    }
}
