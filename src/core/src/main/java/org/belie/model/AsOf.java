package org.belie.model;

import java.time.Instant;

/**
 * The date of judgement.
 *
 * @param date the end of the day asked for; nothing said after it is known
 */
public record AsOf(Instant date) {}
