package org.belie.bundle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.AsOf;
import org.belie.model.Bundle;
import org.belie.model.Document;
import org.belie.model.Source;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;

/**
 * Everything a bundle says, whatever the date: ask it for the bundle as of one.
 *
 * @param asOf the date of judgement the file names, or the latest {@code said}
 * @param text the file's lines, for messages
 * @param sources by id
 * @param documents by id
 * @param statements in the order of the file, with windows as if nothing had to end first
 * @param localActions actions that the bundle declares in place of shipped ones
 * @param vocabulary the shipped terms under the bundle's own
 * @param zone whose days it counts in, or null where it does not say
 */
public record Matter(
        String id,
        String title,
        AsOf asOf,
        SourceText text,
        SortedMap<String, Source> sources,
        Map<String, Document> documents,
        List<Statement> statements,
        List<String> localActions,
        Vocabulary vocabulary,
        ZoneId zone) {
    public Matter {
        statements = List.copyOf(statements);
        localActions = List.copyOf(localActions);
    }

    /** The days on which something was said: of a month or a year, the first day, from which on it is known. */
    public SortedSet<LocalDate> days() {
        return statements.stream()
                .map(Statement::said)
                .filter(said -> !said.earliest().equals(Span.PAST))
                .map(Span::firstDay)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bundle as of the date that it names itself. */
    public Bundle bundle() {
        return asOf(asOf);
    }

    /** The same matter with other statements. */
    public Matter with(List<Statement> others) {
        return new Matter(id, title, asOf, text, sources, documents, others, localActions, vocabulary, zone);
    }

    /** The bundle as of a date: what was said by then, {@code after} windows as known then, and the links they need. */
    public Bundle asOf(AsOf day) {
        var date = day.in(zone);
        var known = new AsOfView(statements, date).statements();
        var acts = Stream.of("rise", "fall")
                .map(vocabulary::action)
                .filter(Objects::nonNull)
                .toList();
        return new Bundle(id, title, date, text.file(), sources, known, localActions, acts, vocabulary.links(known));
    }
}
