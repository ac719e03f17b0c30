package org.belie.cli;

import java.util.function.UnaryOperator;
import org.belie.desk.DecisionsBeside;
import org.belie.json.Report;
import org.belie.setup.Setup;
import picocli.CommandLine.Option;

/** Whether decisions are shown beside verdicts. */
final class DecisionsOption {
    @Option(
            names = "--decisions",
            paramLabel = "PLACE",
            description =
                    "Show the decisions kept in PLACE (.belie/desk.db, jdbc:postgresql://...) beside the verdicts;"
                            + " in text, JSON and HTML.")
    private String place;

    /** The place as it was asked for; empty when it was not. */
    String word() {
        return place == null ? "" : place;
    }

    /**
     * Puts them there.
     *
     * @throws Refused when there are none to show
     */
    UnaryOperator<Report.Entry> beside(Setup setup) {
        return place == null ? UnaryOperator.identity() : new DecisionsBeside(StoreOption.kept(place), setup)::with;
    }
}
