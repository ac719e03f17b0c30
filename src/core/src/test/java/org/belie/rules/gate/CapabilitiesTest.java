package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.rules.lint.sense.Types;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The list of what rules may do says what the gates read of it, and names nothing that there is not. */
class CapabilitiesTest {
    private static final Capabilities ALL = Capabilities.shipped();

    @Test
    void isReadAsAnyReaderOfYamlReadsIt() {
        var read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(ALL.text());
        var texts = new LinkedHashMap<String, Map<String, String>>();
        read.forEach((section, words) -> {
            var plain = new LinkedHashMap<String, String>();
            ((Map<?, ?>) words).forEach((word, text) -> plain.put(word.toString(), text.toString()));
            texts.put(section.toString(), plain);
        });
        assertEquals(texts, ALL.sections());
    }

    @Test
    void typesAndConclusionsAreOfTheModel() {
        ALL.section("types").keySet().forEach(t -> assertNotNull(Types.named(t), t));
        ALL.section("conclusions").keySet().forEach(t -> {
            assertTrue(ALL.lists("types", t), t);
            assertTrue(Types.named(t).getConstructors().length > 0, t);
        });
    }

    @Test
    void everythingThatMayBeAskedIsAnswered() {
        for (var type : ALL.section("members").keySet()) {
            var answers = Types.named(type);
            if (answers != null) {
                assertTrue(ALL.lists("types", type), type);
                ALL.members(type)
                        .forEach(m -> assertFalse(Types.methods(answers, m).isEmpty(), type + "." + m));
            } else {
                assertTrue(
                        List.of("Collection", "List", "Set", "SortedSet", "String")
                                .contains(type),
                        type);
            }
        }
    }

    @Test
    void whatCopiesOrMakesIsNotAsked() {
        for (var type : ALL.section("members").keySet()) {
            for (var asked : List.of("with", "getClass", "toString", "hashCode", "equals", "wait", "notify")) {
                assertFalse(ALL.members(type).contains(asked), type + "." + asked);
            }
        }
    }
}
