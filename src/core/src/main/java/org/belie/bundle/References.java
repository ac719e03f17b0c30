package org.belie.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.model.Source;
import org.belie.problem.Cycles;
import org.belie.problem.Nearest;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** What can be wrong with how statements name each other. */
final class References {
    private static final List<Set<Reference>> ACYCLIC = List.of(
            Set.of(Reference.CITES),
            Set.of(Reference.REPLACES),
            Set.of(Reference.AFTER),
            Set.of(Reference.READINGS),
            Set.of(Reference.IF, Reference.UNLESS, Reference.ANY, Reference.ALL));

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Problems problems;

    References(List<Draft> all, Problems problems) {
        this.problems = problems;
        all.forEach(this::add);
    }

    private void add(Draft draft) {
        var earlier = drafts.putIfAbsent(draft.id().text(), draft);
        if (earlier != null) {
            problems.error(
                    draft.id().mark(),
                    BundleCode.DUPLICATE_ID,
                    draft.id().form() + " is the id of another statement, on line "
                            + earlier.mark().line());
        }
    }

    void check() {
        drafts.values().forEach(this::known);
        ACYCLIC.forEach(this::circles);
        drafts.values().forEach(this::bearable);
    }

    private void known(Draft draft) {
        draft.references()
                .forEach((field, named) -> named.stream()
                        .filter(id -> !drafts.containsKey(id.text()))
                        .forEach(id -> problems.error(
                                id.mark(),
                                BundleCode.UNKNOWN_STATEMENT,
                                "`" + field.label() + "` names " + id.form() + ", which is no statement",
                                Nearest.advice(id.text(), drafts.keySet()))));
    }

    private void circles(Set<Reference> fields) {
        var edges = new LinkedHashMap<String, List<String>>();
        for (var draft : drafts.values()) {
            var ids = new ArrayList<String>();
            fields.stream().sorted().forEach(field -> ids.addAll(draft.ids(field)));
            if (!ids.isEmpty()) {
                edges.put(draft.id().text(), ids);
            }
        }
        Cycles.in(edges).forEach(circle -> circle(circle, fields));
    }

    private void circle(List<String> circle, Set<Reference> fields) {
        var last = drafts.get(circle.get(circle.size() - 1));
        var back = circle.get(0);
        var named = fields.stream()
                .sorted()
                .filter(field -> last.ids(field).contains(back))
                .findFirst()
                .orElseThrow();
        var place = last.named(named).stream()
                .filter(id -> id.text().equals(back))
                .findFirst()
                .orElseThrow();
        problems.error(
                place.mark(),
                BundleCode.CIRCLE,
                circle.size() == 1
                        ? "`" + back + "` names itself in `" + named.label() + "`"
                        : "`" + named.label() + "` leads in a circle: " + String.join(", ", circle));
    }

    private void bearable(Draft draft) {
        draft.named(Reference.CITES).forEach(this::asserted);
        draft.named(Reference.REPLACES).forEach(id -> replaceable(draft, id));
        draft.named(Reference.ABOUT).forEach(this::direct);
        draft.named(Reference.OF).forEach(this::disputable);
        draft.named(Reference.BLOCKS).forEach(this::promised);
    }

    private void asserted(ScalarNode id) {
        var cited = drafts.get(id.text());
        if (cited != null && cited.kind() == Kind.HYPOTHESIS) {
            problems.error(
                    id.mark(), BundleCode.CITES_NOBODY, id.form() + " is a hypothesis: nobody said what this cites");
        }
    }

    private void disputable(ScalarNode id) {
        var attacked = drafts.get(id.text());
        if (attacked != null && attacked.kind() == Kind.HYPOTHESIS) {
            problems.error(
                    id.mark(),
                    BundleCode.DISPUTES_NOBODY,
                    id.form() + " is a hypothesis: nobody said what this disputes");
        } else if (attacked != null && attacked.kind() == Kind.DISPUTE) {
            problems.error(
                    id.mark(),
                    BundleCode.DISPUTES_NOBODY,
                    id.form() + " is itself a dispute, and one level is all there is",
                    "leave out the dispute that does not hold");
        }
    }

    private void promised(ScalarNode id) {
        var blocked = drafts.get(id.text());
        if (blocked != null && blocked.kind() != Kind.INTENT) {
            problems.error(
                    id.mark(),
                    BundleCode.BLOCKS_NO_PROMISE,
                    id.form() + " is " + blocked.kind().phrase() + ": only what was promised can be barred");
        }
    }

    private void replaceable(Draft draft, ScalarNode id) {
        var old = drafts.get(id.text());
        if (old == null || old == draft) {
            return;
        }
        if (!oneSide(draft.statement().by(), old.statement().by())) {
            problems.error(
                    id.mark(),
                    BundleCode.OTHER_SIDE,
                    id.form() + " was said by another side, so `" + draft.id().text() + "` cannot replace it",
                    "leave out `replaces`: the two are weighed against each other");
        }
        if (!old.statement().said().earliest().isBefore(draft.statement().said().latest())) {
            problems.error(
                    id.mark(), BundleCode.REPLACES_LATER, id.form() + " was said later than what is to replace it");
        }
    }

    private static boolean oneSide(List<Source> replacing, List<Source> replaced) {
        return replacing.isEmpty()
                || replacing.stream().anyMatch(mine -> replaced.stream().anyMatch(mine::sides));
    }

    private void direct(ScalarNode id) {
        var claim = drafts.get(id.text());
        if (claim != null && !claim.named(Reference.ABOUT).isEmpty()) {
            problems.error(
                    id.mark(),
                    BundleCode.ABOUT,
                    id.form() + " is itself about another claim, and one level is all there is");
        }
    }
}
