package org.belie.report.picture;

import java.time.Instant;

/** The beginning of an hour, a day, a month or a year, with its name. */
record Tick(Instant at, String name) {}
