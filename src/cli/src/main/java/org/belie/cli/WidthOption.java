package org.belie.cli;

import org.belie.report.Screen;
import picocli.CommandLine.Option;

/** How wide text is. */
final class WidthOption {
    /** Long words and indents need some room; lines wider than the widest are hard to read. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 120;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Break lines of text after so many columns. Default: as wide as the terminal (40 to 120); 80"
                    + " elsewhere.")
    private Integer width;

    /**
     * What results are printed on.
     *
     * @throws Refused when the width asked for leaves no room
     */
    Screen screen(OutputOptions output) {
        if (width != null && width < NARROWEST) {
            throw new Refused("--width " + width + " leaves no room. Maybe " + NARROWEST + " or more");
        }
        var terminal = output.terminal();
        var known = terminal.there() ? Math.min(WIDEST, Math.max(NARROWEST, terminal.columns())) : Screen.PLAIN.width();
        return new Screen(
                output.colour(terminal), width == null ? known : width, terminal.symbols(), output.links(terminal));
    }
}
