package org.belie.json;

import java.util.List;
import org.belie.bundle.KnownSources;
import org.belie.bundle.Matter;
import org.belie.problem.Problem;
import org.belie.rules.Fingerprint;
import org.belie.verdict.Judged;

/**
 * What a run has to tell, as plain data; each format is a class that prints it.
 *
 * @param fingerprint hash of rules, vocabulary and parameters
 */
public record Report(String fingerprint, List<Entry> bundles) {
    public Report {
        bundles = List.copyOf(bundles);
    }

    /**
     * One bundle.
     *
     * @param fingerprint hash of the bundle's text, of what the known sources that it names say, and of the zone it counts in
     */
    public record Entry(Judged judged, String fingerprint, List<Problem> warnings) {

        /** What came of a matter. */
        public static Entry of(Matter matter, Judged judged, List<Problem> warnings) {
            return new Entry(judged, Fingerprint.of(text(matter)), warnings);
        }

        private static String text(Matter matter) {
            var known = KnownSources.text(matter.sources().values());
            var zone = matter.zone() == null ? "" : matter.zone().toString();
            return String.join("\n", matter.text().lines()) + (known.isEmpty() ? "" : "\n" + known)
                    + (zone.isEmpty() ? "" : "\n" + zone);
        }
    }
}
