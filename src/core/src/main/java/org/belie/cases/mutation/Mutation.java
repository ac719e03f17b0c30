package org.belie.cases.mutation;

import org.belie.rules.tree.Place;

/**
 * One way to break a rule.
 *
 * @param name what is changed, unique in the rule and the same as long as the rule reads the same
 * @param concludes what the broken rule concludes instead; null when it fires on something else
 */
record Mutation(String name, Place at, Edit edit, String concludes) {
    Mutation(String name, Place at, Edit edit) {
        this(name, at, edit, null);
    }

    Mutation named(String other) {
        return new Mutation(other, at, edit, concludes);
    }
}
