package org.belie.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.belie.bundle.Dates;
import org.belie.bundle.Matter;
import org.belie.model.AsOf;
import org.belie.model.Bundle;
import picocli.CommandLine.Option;

/** As of which date a command judges. */
final class AsOfOption {
    private static final String TODAY = "today";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Judge with what was said by DATE (2022-02-16). today: by now. Default: what the bundle says.")
    private String date;

    /**
     * The bundle as of the date asked for, or as of the matter's own.
     *
     * @throws Refused when what was asked for is no date
     */
    Bundle of(Matter matter) {
        return date == null ? matter.bundle() : matter.asOf(date());
    }

    /**
     * Refuses what is no date before anything is read.
     *
     * @throws Refused when what was asked for is no date
     */
    void check() {
        if (date != null) {
            date();
        }
    }

    /** The date as it was asked for; empty when none was. */
    String word() {
        return date == null ? "" : date;
    }

    private AsOf date() {
        var read = Dates.asOf(TODAY.equals(date) ? LocalDate.now(ZoneOffset.UTC).toString() : date);
        if (read == null) {
            throw new Refused("`" + date + "` is no date. Maybe write it like 2022-02-16, or today");
        }
        return read;
    }
}
