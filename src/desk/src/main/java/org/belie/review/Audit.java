package org.belie.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Looks whether a store is as decisions left it: the chain, and the columns and verdicts and names that stand beside it. */
final class Audit {
    private Audit() {}

    static List<String> of(Handle handle, List<Recorded> all, Map<String, Person> people) {
        var problems = new ArrayList<>(Chain.problems(all));
        columns(handle, all, problems);
        verdicts(handle, all, problems);
        heads(handle, all, problems);
        people.values().stream()
                .filter(p -> !p.genuine())
                .forEach(p -> problems.add("the name of reviewer " + p.id() + " was edited"));
        return problems;
    }

    private static void columns(Handle handle, List<Recorded> all, List<String> problems) {
        var rows = new TreeMap<String, String>();
        handle.createQuery("select hash, chain, position, bundle, claim, once from decision")
                .map((row, context) -> List.of(
                        row.getString(1),
                        row.getString(2) + "|" + row.getInt(3) + "|" + row.getString(4) + "|" + row.getString(5) + "|"
                                + row.getString(6)))
                .forEach(row -> rows.put(row.get(0), row.get(1)));
        for (var recorded : all) {
            var d = recorded.decision();
            var told = d.chain() + "|" + d.position() + "|" + d.bundle() + "|" + d.claim() + "|" + d.once();
            if (!told.equals(rows.get(recorded.hash()))) {
                problems.add(Chain.named(recorded) + " is filed under another claim or place than its own");
            }
        }
    }

    private static void verdicts(Handle handle, List<Recorded> all, List<String> problems) {
        var seen = new TreeMap<String, String>();
        handle.createQuery("select hash, verdict from seen")
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .forEach(row -> seen.put(row.get(0), row.get(1)));
        for (var recorded : all) {
            var verdict = seen.get(recorded.decision().seen());
            if (verdict == null || !Hash.of(verdict).equals(recorded.decision().seen())) {
                problems.add("the verdict that " + Chain.named(recorded) + " is about is missing or was edited");
            }
        }
    }

    /** A chain that is shorter than it was once lost its end. */
    private static void heads(Handle handle, List<Recorded> all, List<String> problems) {
        handle.createQuery("select id, length, head from chain order by id")
                .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(row -> {
                    var last = all.stream()
                            .filter(r -> r.decision().chain().equals(row.get(0)))
                            .reduce((a, b) -> b);
                    var length = last.map(r -> r.decision().position()).orElse(0);
                    var head = last.map(Recorded::hash).orElse("");
                    if (length != Integer.parseInt(row.get(1)) || !head.equals(row.get(2))) {
                        problems.add("chain " + row.get(0) + " does not end where it ended last");
                    }
                });
    }
}
