package org.belie.verdict.replay;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.belie.model.AsOf;
import org.belie.model.Bundle;

/**
 * A matter as it was known at any date.
 *
 * @param days on which something was said, and the last to be looked at; at least one
 * @param view what was known at a date
 */
public record Past(SortedSet<LocalDate> days, Function<AsOf, Bundle> view) {
    public Past {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    /** What was known at the end of a day. */
    Bundle at(LocalDate day) {
        return view.apply(new AsOf(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
