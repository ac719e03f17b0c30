package org.belie.bundle;

import java.time.ZoneId;

/**
 * What is said once for many bundles, and counts where a bundle does not say it.
 *
 * @param sources that bundles need not declare
 * @param zone whose days the dates of a bundle are; null for those of UTC
 */
public record Defaults(KnownSources sources, ZoneId zone) {
    /** Nobody is known, and days are those of UTC. */
    public static final Defaults NONE = new Defaults(KnownSources.NONE, null);

    /** All that they say, wherever it stands: the same defaults have the same text. */
    public String text() {
        return sources.text() + "\n" + zone;
    }
}
