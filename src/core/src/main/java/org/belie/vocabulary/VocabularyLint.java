package org.belie.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.model.Bond;
import org.belie.model.Label;
import org.belie.problem.Nearest;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** What is odd about a vocabulary that can be used: its author most likely meant something else. */
public final class VocabularyLint {
    private static final Map<Tie, Bond> MEANT =
            Map.of(Tie.PREPARED_BY, Bond.PREPARES, Tie.INCONCLUSIVE, Bond.INCONCLUSIVE);

    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();

    private VocabularyLint(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All that is odd, by place; warnings only. */
    public static List<Problem> of(Vocabulary vocabulary) {
        return new VocabularyLint(vocabulary).problems();
    }

    /** Actions that no bond joins to another and that have no trend: only their own word tells of them. */
    public static List<Declaration> alone(Vocabulary vocabulary) {
        var named = vocabulary.declarations().values().stream()
                .flatMap(d -> d.ties().values().stream().flatMap(List::stream))
                .map(ScalarNode::text)
                .collect(Collectors.toSet());
        return vocabulary.declarations().values().stream()
                .filter(d -> d.ties().values().stream().allMatch(List::isEmpty))
                .filter(d ->
                        !named.contains(d.id()) && vocabulary.action(d.id()).trend() == null)
                .toList();
    }

    private List<Problem> problems() {
        glosses();
        vocabulary.declarations().values().forEach(this::action);
        List.of(vocabulary.actors(), vocabulary.places(), vocabulary.objects()).forEach(this::parents);
        return problems.sorted();
    }

    private void glosses() {
        var byGloss = vocabulary.declarations().values().stream()
                .collect(Collectors.groupingBy(d -> folded(d.gloss()), TreeMap::new, Collectors.toList()));
        byGloss.values().stream().filter(same -> same.size() > 1).forEach(this::sameGloss);
    }

    private static String folded(String gloss) {
        return gloss.strip().toLowerCase(Locale.ROOT);
    }

    private void sameGloss(List<Declaration> same) {
        for (var declaration : same) {
            var others = same.stream()
                    .map(Declaration::id)
                    .filter(id -> !id.equals(declaration.id()))
                    .collect(Collectors.joining(", "));
            problems.warn(
                    declaration.key().mark(),
                    VocabularyCode.SAME_GLOSS,
                    "`" + declaration.id() + "` means the same in words as " + others,
                    "one of them is enough, or say how they differ");
        }
    }

    private void action(Declaration declaration) {
        if (folded(declaration.gloss()).replace(' ', '-').equals(folded(declaration.id()))) {
            problems.warn(
                    declaration.key().mark(),
                    VocabularyCode.HOLLOW_GLOSS,
                    "the gloss of `" + declaration.id() + "` only repeats the term",
                    "say what somebody does who does it, to follow \"to\"");
        }
        for (var tie : Tie.values()) {
            ties(declaration, tie);
        }
    }

    private void ties(Declaration declaration, Tie tie) {
        var met = new HashSet<String>();
        for (var named : declaration.ties().get(tie)) {
            if (!met.add(named.text())) {
                noEffect(declaration, tie, named, "it is listed there already");
            } else {
                effect(declaration, tie, named);
                trend(declaration, tie, named);
            }
        }
    }

    /** What is fulfilled or opposed cannot be prepared or undecided as well: the stronger bond stands. */
    private void effect(Declaration declaration, Tie tie, ScalarNode named) {
        var bonds = vocabulary.bonds(declaration.id(), named.text());
        if (MEANT.containsKey(tie) && !bonds.contains(MEANT.get(tie))) {
            var stronger = bonds.stream().map(Label::label).collect(Collectors.joining(" and "));
            noEffect(declaration, tie, named, "it " + stronger + " `" + declaration.id() + "`");
        }
    }

    private void noEffect(Declaration declaration, Tie tie, ScalarNode named, String because) {
        problems.warn(
                named.mark(),
                VocabularyCode.NO_EFFECT,
                "`" + tie.field() + "` of `" + declaration.id() + "` names " + named.form() + " without effect: "
                        + because,
                "take it out of the list");
    }

    private void trend(Declaration declaration, Tie tie, ScalarNode named) {
        var one = vocabulary.action(declaration.id()).trend();
        var other = vocabulary.action(named.text()).trend();
        if (one == null || other == null) {
            return;
        }
        var alike = Set.of(Tie.BROADER, Tie.FULFILLED_BY).contains(tie);
        if (alike && one != other || tie == Tie.OPPOSED_BY && one == other) {
            problems.warn(
                    named.mark(),
                    VocabularyCode.CONTRARY_TREND,
                    "`" + tie.field() + "` of `" + declaration.id() + "` names " + named.form()
                            + (alike ? ", whose trend is the contrary one" : ", whose trend is the same"),
                    "mend the `trend` of one of them");
        }
    }

    private void parents(TermTable table) {
        for (var entry : table.entries().values()) {
            entry.within().stream()
                    .filter(parent -> !table.entries().containsKey(parent))
                    .forEach(parent -> problems.warn(
                            entry.mark(),
                            VocabularyCode.UNDECLARED,
                            "`" + entry.id() + "` lies within `" + parent + "`, which nobody declares",
                            Nearest.advice(parent, table.entries().keySet())));
        }
    }
}
