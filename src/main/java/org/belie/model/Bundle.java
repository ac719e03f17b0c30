package org.belie.model;

import java.util.List;
import java.util.SortedMap;

/**
 * A matter to be judged: its statements, with every name resolved.
 *
 * @param id the bundle's id
 * @param asOf the date of judgement: the end of the day the bundle or its reader named
 * @param file the path the reader was given, for messages
 * @param lines the text's lines, for messages
 * @param sources by id, in the order of their ids
 * @param statements in the order of the file
 * @param localActions actions that the bundle declares itself, in place of shipped ones of their name
 * @param links the cells of the diagnosticity table that the statements can need
 */
public record Bundle(
        String id,
        String title,
        AsOf asOf,
        String file,
        SortedMap<String, Source> sources,
        List<Statement> statements,
        List<String> localActions,
        List<Link> links) {
    public Bundle {
        statements = List.copyOf(statements);
        localActions = List.copyOf(localActions);
        links = List.copyOf(links);
    }
}
