package org.belie.model;

import java.util.List;
import java.util.SortedSet;

/**
 * Who said it, when, and how they know: the half of a statement that belongs to its asserter.
 *
 * @param by the asserters; empty for a hypothesis
 * @param said when it was said; {@link Span#ALWAYS} for a hypothesis without one
 * @param quote verbatim words, or null
 * @param in the document, or null
 * @param via how it reached us, or null
 * @param through the source that {@code via} names, or null where it names none of the bundle
 * @param credibility Admiralty 1 (confirmed) to 6 (cannot be judged); 6 when not given
 * @param cites the statements whose content this one takes over
 * @param behind the ids of all statements found by following {@code cites}
 * @param origins the first asserters behind it, found by following {@code cites}; its own asserters when it cites nothing
 * @param replaces the earlier statement that it retracts or supersedes, or null
 * @param readings the ids of statements that are each a way to understand it, as the bundle has them
 * @param note free text, never judged, or null
 * @param judged whether a verdict is wanted
 * @param condition whether other statements depend on it
 * @param line of the statement in its file, from 1
 */
public record Attribution(
        String id,
        List<Source> by,
        Span said,
        String quote,
        Document in,
        String via,
        Source through,
        Basis basis,
        Certainty certainty,
        int credibility,
        List<String> cites,
        SortedSet<String> behind,
        List<Source> origins,
        String replaces,
        List<String> readings,
        String note,
        boolean judged,
        boolean condition,
        int line) {
    public Attribution {
        by = List.copyOf(by);
        cites = List.copyOf(cites);
        origins = List.copyOf(origins);
        readings = List.copyOf(readings);
    }

    /** Known through no source that has a grade of its own, and understood in one way. */
    public Attribution(
            String id,
            List<Source> by,
            Span said,
            String quote,
            Document in,
            String via,
            Basis basis,
            Certainty certainty,
            int credibility,
            List<String> cites,
            SortedSet<String> behind,
            List<Source> origins,
            String replaces,
            String note,
            boolean judged,
            boolean condition,
            int line) {
        this(
                id,
                by,
                said,
                quote,
                in,
                via,
                null,
                basis,
                certainty,
                credibility,
                cites,
                behind,
                origins,
                replaces,
                List.of(),
                note,
                judged,
                condition,
                line);
    }
}
