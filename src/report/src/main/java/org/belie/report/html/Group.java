package org.belie.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.belie.model.Statement;
import org.belie.verdict.Item;

/** All that was found on one statement, which may be derived: it is quoted once. */
record Group(Statement seen, List<Item> items) {

    /** In the order of the first finding of each. */
    static List<Group> of(List<Item> items) {
        var bySeen = new LinkedHashMap<String, List<Item>>();
        items.forEach(i ->
                bySeen.computeIfAbsent(i.seen().id(), k -> new ArrayList<>()).add(i));
        return bySeen.values().stream()
                .map(same -> new Group(same.get(0).seen(), same))
                .toList();
    }

    /** What somebody said: the statement itself, or those that it was derived from. */
    List<Statement> grounds() {
        return items.get(0).statements();
    }
}
