package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Colours, signs and links only where they show. */
class TerminalTest {
    private static Terminal terminal(String... environment) {
        var variables = new HashMap<String, String>();
        for (var i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return new Terminal(100, Map.copyOf(variables));
    }

    @Test
    void aTerminalHasColoursUnlessItOrTheUserSaysNo() {
        assertTrue(terminal().colours());
        assertFalse(terminal("NO_COLOR", "1").colours());
        assertFalse(terminal("TERM", "dumb").colours());
        assertFalse(new Terminal(0, Map.of()).colours(), "a file");
    }

    @Test
    void signsShowWhereTheFirstLocaleVariableSetNamesUtf8() {
        assertTrue(terminal("LANG", "de_DE.UTF-8").symbols());
        assertTrue(terminal("LC_CTYPE", "C.utf8", "LANG", "C").symbols());
        assertFalse(terminal("LC_ALL", "C", "LANG", "de_DE.UTF-8").symbols());
        assertFalse(terminal().symbols());
        assertFalse(new Terminal(0, Map.of("LANG", "de_DE.UTF-8")).symbols(), "a file");
    }

    @Test
    void linksWorkInTerminalsThatAreKnownToHaveThem() {
        assertTrue(terminal("TERM_PROGRAM", "vscode").links());
        assertTrue(terminal("VTE_VERSION", "6800").links());
        assertFalse(terminal("VTE_VERSION", "4200").links());
        assertFalse(terminal("TERM_PROGRAM", "Apple_Terminal").links());
        assertFalse(new Terminal(0, Map.of("VTE_VERSION", "6800")).links(), "a file");
    }
}
