package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.review.Store;
import org.belie.review.Unreadable;
import picocli.CommandLine.Option;

/** Where decisions are kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "PLACE",
            defaultValue = Store.USUAL,
            description = "Where decisions are kept: a file, or jdbc:postgresql://HOST/NAME for a team. Default:"
                    + " .belie/desk.db.")
    private String place;

    String place() {
        return place;
    }

    /**
     * The store, made where there is none.
     *
     * @throws Refused when it cannot be used
     */
    Store store() {
        try {
            return Store.open(place);
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }

    /**
     * The store, which has to be there.
     *
     * @throws Refused when it is not, or cannot be used
     */
    Store kept() {
        return kept(place);
    }

    static Store kept(String place) {
        if (!place.startsWith("jdbc:") && !Files.isRegularFile(Path.of(place))) {
            throw new Refused("no decisions are kept in " + place + ". Maybe decide something first: belie desk");
        }
        try {
            return Store.open(place);
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }
}
