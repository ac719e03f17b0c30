package org.belie.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Takes the decisions of a file into a store: each once, chains as they are, and nothing at all when anything is wrong. */
final class Merge {
    /** Finds decisions of the store. */
    interface Finder {
        List<Recorded> find(Handle handle, String where, Object... values);
    }

    private final Handle handle;
    private final Finder finder;

    Merge(Handle handle, Finder finder) {
        this.handle = handle;
        this.finder = finder;
    }

    Intake take(DecisionLines file) {
        var problems = new ArrayList<>(file.problems());
        var kept = finder.find(handle, "order by chain, position");
        var hashes = kept.stream().map(Recorded::hash).collect(Collectors.toSet());
        var news = file.decisions().stream()
                .filter(r -> !hashes.contains(r.hash()))
                .sorted(Comparator.comparing((Recorded r) -> r.decision().chain())
                        .thenComparing(r -> r.decision().position()))
                .distinct()
                .toList();
        var together = new ArrayList<>(kept);
        together.addAll(news);
        if (problems.isEmpty()) {
            Chain.problems(together).forEach(p -> problems.add(p + ", beside what is in the store"));
        }
        if (!problems.isEmpty()) {
            return new Intake(0, 0, problems);
        }
        news.forEach(r -> add(r, file));
        file.people().forEach(this::add);
        return new Intake(news.size(), file.decisions().size() - news.size(), List.of());
    }

    private void add(Recorded recorded, DecisionLines file) {
        var d = recorded.decision();
        handle.execute(
                "insert into chain (id, own, length, head) select ?, 0, 0, ''"
                        + " where not exists (select 1 from chain where id = ?)",
                d.chain(),
                d.chain());
        Store.keep(handle, recorded, file.verdicts().get(d.seen()));
    }

    /** A name that was removed stays removed, whatever old files say. */
    private void add(Person p) {
        handle.execute(
                "insert into person (id, name, salt) select ?, ?, ? where not exists (select 1 from person where id = ?)"
                        + " and not exists (select 1 from forgotten where id = ?)",
                p.id(),
                p.name(),
                p.salt(),
                p.id(),
                p.id());
    }
}
