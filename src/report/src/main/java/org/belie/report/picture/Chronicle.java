package org.belie.report.picture;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.belie.model.Span;

/**
 * What a timeline shows, before anything has its place.
 *
 * @param claim the id of the claim
 * @param due the stretch at whose end the claim is due, or null
 * @param asOf the date of judgement
 * @param frame the times that the picture must show
 * @param further times that it shows where that leaves room for the others
 */
record Chronicle(String claim, List<Lane> lanes, Span due, Instant asOf, List<Instant> frame, List<Instant> further) {
    Chronicle {
        lanes = List.copyOf(lanes);
        frame = List.copyOf(frame);
        further = List.copyOf(further);
    }

    /** What times are known by: hours, or days at best. */
    ChronoUnit finest() {
        var midnight = Stream.concat(frame.stream(), further.stream())
                .allMatch(time -> time.equals(time.truncatedTo(ChronoUnit.DAYS)));
        return midnight ? ChronoUnit.DAYS : ChronoUnit.HOURS;
    }
}
