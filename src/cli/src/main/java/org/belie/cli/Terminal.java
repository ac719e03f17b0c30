package org.belie.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terminal that results go to, if there is one.
 *
 * @param columns its width; 0 when results go elsewhere
 * @param environment the variables that say what it can show
 */
record Terminal(int columns, Map<String, String> environment) {
    private static final int USUAL = 80;
    private static final Set<String> LINKING = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio");

    /** VTE (the library of many terminals) shows links since version 0.50. */
    private static final int VTE_LINKING = 5000;

    /** The terminal of this run: the launcher says how wide it is; without the launcher Java knows if there is one. */
    static Terminal here() {
        var said = Integer.getInteger("belie.columns");
        var columns = said != null ? said : System.console() == null ? 0 : USUAL;
        return new Terminal(Math.max(0, columns), System.getenv());
    }

    boolean there() {
        return columns > 0;
    }

    /** Whether colours are wanted where nobody said so: see no-color.org. */
    boolean colours() {
        return there() && value("NO_COLOR").isEmpty() && !value("TERM").equals("dumb");
    }

    /** Whether it shows more than ASCII. */
    boolean symbols() {
        return there()
                && Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                        .map(this::value)
                        .filter(v -> !v.isEmpty())
                        .findFirst()
                        .map(v -> v.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8"))
                        .orElse(!value("WT_SESSION").isEmpty());
    }

    /** Whether words can be links: terminals do not say so themselves, so those are named that are known to. */
    boolean links() {
        var named = LINKING.contains(value("TERM_PROGRAM"))
                || Stream.of("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM")
                        .anyMatch(v -> !value(v).isEmpty());
        return there() && (named || vte());
    }

    private boolean vte() {
        var version = value("VTE_VERSION");
        return version.matches("\\d{1,9}") && Integer.parseInt(version) >= VTE_LINKING;
    }

    private String value(String variable) {
        return environment.getOrDefault(variable, "");
    }
}
