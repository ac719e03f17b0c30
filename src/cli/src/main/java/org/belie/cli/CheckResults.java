package org.belie.cli;

/** Takes what comes of bundle after bundle, in their order, and tells of it in one of the formats. */
interface CheckResults {
    void take(CheckedBundle bundle);

    /** Nothing more comes. */
    ExitCode end();
}
