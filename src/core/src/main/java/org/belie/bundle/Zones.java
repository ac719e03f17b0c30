package org.belie.bundle;

import java.time.ZoneId;
import org.belie.problem.Fields;
import org.belie.problem.Problems;

/** Time zones as bundles write them, for other files that name one. */
public final class Zones {
    private Zones() {}

    /** The zone of the field {@code zone}; null when there is none, or when it is none, which is told. */
    public static ZoneId of(Fields fields, Problems problems) {
        return Reckoning.zone(fields, problems);
    }
}
