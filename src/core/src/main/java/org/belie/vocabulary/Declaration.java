package org.belie.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Aspect;
import org.belie.model.Direction;
import org.belie.model.Wording;
import org.belie.problem.ScalarNode;

/**
 * An action term as a file declares it.
 *
 * @param key the term where it stands in the file
 * @param ties the terms it names, where they stand in the file
 * @param aspect null when it is left to the broader term
 * @param trend what it does to a level of its object; null when it is left to the broader term
 * @param adverse whether nobody owns up to it lightly; null when it is left to the broader term and to the gloss
 * @param wording how it is said of somebody, or null where its id says it
 * @param local declared by a bundle, not shipped
 */
public record Declaration(
        ScalarNode key,
        String gloss,
        Map<Tie, List<ScalarNode>> ties,
        Aspect aspect,
        Direction trend,
        List<String> cameo,
        Boolean adverse,
        Wording wording,
        boolean local) {
    public Declaration {
        ties = Map.copyOf(ties);
        cameo = List.copyOf(cameo);
    }

    /** What it says, over what another says of the same term: what it does not state it keeps. */
    Declaration over(Declaration other) {
        var mine = ties.values().stream()
                .flatMap(List::stream)
                .map(ScalarNode::text)
                .toList();
        var kept = new EnumMap<Tie, List<ScalarNode>>(Tie.class);
        for (var tie : Tie.values()) {
            var stated = ties.get(tie);
            kept.put(
                    tie,
                    stated.isEmpty()
                            ? other.ties.get(tie).stream()
                                    .filter(word -> !mine.contains(word.text()))
                                    .toList()
                            : stated);
        }
        return new Declaration(
                key,
                gloss,
                kept,
                aspect == null ? other.aspect : aspect,
                trend == null ? other.trend : trend,
                cameo.isEmpty() ? other.cameo : cameo,
                adverse == null ? other.adverse : adverse,
                wording == null ? other.wording : wording,
                local);
    }

    /** What another says of the same term and this one, which stands over it, does not: "opposedBy attack". */
    public List<String> loses(Declaration other) {
        var lost = new ArrayList<String>();
        var merged = over(other);
        for (var tie : Tie.values()) {
            other.named(tie).stream()
                    .filter(word -> !merged.named(tie).contains(word))
                    .forEach(word -> lost.add(tie.field() + " " + word));
        }
        if (other.aspect != null && merged.aspect != other.aspect) {
            lost.add("aspect " + other.aspect.label());
        }
        if (other.trend != null && merged.trend != other.trend) {
            lost.add("trend " + other.trend.label());
        }
        if (Boolean.TRUE.equals(other.adverse) && !merged.adverse) {
            lost.add("adverse");
        }
        return lost;
    }

    public String id() {
        return key.text();
    }

    /** The terms it names by that tie, in the order of the file. */
    public List<String> named(Tie tie) {
        return ties.get(tie).stream().map(ScalarNode::text).toList();
    }
}
