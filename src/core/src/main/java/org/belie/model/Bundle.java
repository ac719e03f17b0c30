package org.belie.model;

import java.util.List;
import java.util.SortedMap;

/**
 * A matter to be judged: its statements, with every name resolved.
 *
 * @param id the bundle's id
 * @param asOf the date of judgement: the end of the day the bundle or its reader named
 * @param file the path the reader was given, for messages
 * @param sources by id, in the order of their ids
 * @param statements in the order of the file
 * @param localActions actions that the bundle declares itself, in place of shipped ones of their name
 * @param acts the derived acts {@code rise} and {@code fall}, for rules that conclude them
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
        List<Action> acts,
        List<Link> links) {
    public Bundle {
        statements = List.copyOf(statements);
        localActions = List.copyOf(localActions);
        acts = List.copyOf(acts);
        links = List.copyOf(links);
    }
}
