package org.belie.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belie.review.Policy;
import org.belie.review.Recorded;
import org.belie.review.Review;
import org.belie.review.Store;
import org.belie.verdict.Judgement;

/** Every verdict of a desk with its review, reckoned when it is asked for. */
record Board(Docket docket, Store store, Policy policy) {
    /** All verdicts, for a person: what others decided is in them as far as that person may know it. */
    List<Row> rows(User user) {
        var decisions = new HashMap<List<String>, List<Recorded>>();
        store.all()
                .forEach(r -> decisions
                        .computeIfAbsent(
                                List.of(r.decision().bundle(), r.decision().claim()), k -> new ArrayList<>())
                        .add(r));
        var rows = new ArrayList<Row>();
        for (var filed : docket.all()) {
            for (var verdict : filed.verdicts()) {
                var on = decisions.getOrDefault(
                        List.of(filed.id(), verdict.claim().id()), List.of());
                rows.add(new Row(filed, verdict, review(filed, verdict, on), user));
            }
        }
        return rows;
    }

    /** The review of one verdict. */
    Review review(Filed filed, Judgement verdict) {
        return review(filed, verdict, store.on(filed.id(), verdict.claim().id()));
    }

    private Review review(Filed filed, Judgement verdict, List<Recorded> decisions) {
        var subject = filed.subjects().get(verdict.claim().id());
        return Review.of(policy, subject, verdict.outcome(), decisions, store::verdict);
    }

    /** Names by pseudonym. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        store.people().forEach((id, person) -> names.put(id, person.name()));
        return names;
    }
}
