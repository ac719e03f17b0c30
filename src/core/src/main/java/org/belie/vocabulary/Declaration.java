package org.belie.vocabulary;

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

    public String id() {
        return key.text();
    }

    /** The terms it names by that tie, in the order of the file. */
    public List<String> named(Tie tie) {
        return ties.get(tie).stream().map(ScalarNode::text).toList();
    }
}
