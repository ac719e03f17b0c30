package org.belie.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belie.problem.Cycles;
import org.belie.problem.Nearest;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** What can be wrong with declarations taken together. */
final class VocabularyCheck {
    private final Map<String, Declaration> declarations;
    private final Bonds bonds;
    private final Problems problems = new Problems();

    VocabularyCheck(Map<String, Declaration> declarations, Bonds bonds) {
        this.declarations = declarations;
        this.bonds = bonds;
    }

    /** Contradictions last: a circle makes them of everything in it. */
    List<Problem> run() {
        declarations.values().forEach(this::references);
        circles();
        if (!problems.failed()) {
            contradictions();
        }
        return problems.sorted();
    }

    private void references(Declaration declaration) {
        for (var tie : Tie.values()) {
            declaration.ties().get(tie).forEach(named -> reference(declaration, tie, named));
        }
    }

    private void reference(Declaration declaration, Tie tie, ScalarNode named) {
        if (named.text().equals(declaration.id())) {
            problems.error(
                    named.mark(),
                    VocabularyCode.ITSELF,
                    "`" + declaration.id() + "` names itself in `" + tie.field() + "`");
        } else if (!declarations.containsKey(named.text())) {
            problems.error(
                    named.mark(),
                    VocabularyCode.UNKNOWN_ACTION,
                    "`" + tie.field() + "` of `" + declaration.id() + "` names " + named.form()
                            + ", which is no action",
                    Nearest.advice(named.text(), declarations.keySet()));
        }
    }

    private void circles() {
        var edges = new LinkedHashMap<String, List<String>>();
        declarations.keySet().forEach(id -> edges.put(id, new ArrayList<>(bonds.directly(id))));
        for (var circle : Cycles.in(edges)) {
            if (circle.size() == 1) {
                continue; // it names itself, which has been told
            }
            var last = declarations.get(circle.get(circle.size() - 1));
            problems.error(
                    last.key().mark(),
                    VocabularyCode.CIRCLE,
                    "these fulfil each other in a circle (`broader` and `fulfilledBy`): " + String.join(", ", circle));
        }
    }

    private void contradictions() {
        new TreeMap<>(bonds.contradictions())
                .forEach((seen, claimed) -> problems.error(
                        declarations.get(seen).key().mark(),
                        VocabularyCode.FULFILS_AND_OPPOSES,
                        "`" + seen + "` both fulfils and opposes "
                                + String.join(", ", claimed.stream().sorted().toList())));
    }
}
