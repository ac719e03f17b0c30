package org.belie.json;

import java.util.List;
import java.util.Map;
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
     * @param fingerprint hash of the bundle's text, and of what the known sources that it names say
     * @param decisions what people decided, by claim; none unless they were asked for
     */
    public record Entry(
            Judged judged, String fingerprint, List<Problem> warnings, Map<String, List<Decided>> decisions) {
        public Entry {
            decisions = Map.copyOf(decisions);
        }

        /** One without decisions. */
        public Entry(Judged judged, String fingerprint, List<Problem> warnings) {
            this(judged, fingerprint, warnings, Map.of());
        }

        /** The same beside what people decided. */
        public Entry with(Map<String, List<Decided>> decided) {
            return new Entry(judged, fingerprint, warnings, decided);
        }

        /** What was decided on a claim. */
        public List<Decided> decided(String claim) {
            return decisions.getOrDefault(claim, List.of());
        }

        /** What came of a matter. */
        public static Entry of(Matter matter, Judged judged, List<Problem> warnings) {
            return new Entry(judged, Fingerprint.of(text(matter)), warnings);
        }

        private static String text(Matter matter) {
            var known = KnownSources.text(matter.sources().values());
            return String.join("\n", matter.text().lines()) + (known.isEmpty() ? "" : "\n" + known);
        }
    }
}
