package org.belie.cli;

import java.util.Locale;

/** How results are printed. Each command {@linkplain Writes writes} some of these. */
enum Format {
    TEXT,
    JSON,
    NDJSON,
    SARIF,
    GITHUB,
    JUNIT,
    TAP,
    DOT,
    MERMAID,
    HTML,
    MARKDOWN,
    CSV,
    CLAIMREVIEW,
    STIX,
    PROV;

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a program reads it, so that problems are told as JSON too. */
    boolean machine() {
        return this == JSON || this == NDJSON;
    }
}
