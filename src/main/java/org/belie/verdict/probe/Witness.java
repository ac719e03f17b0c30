package org.belie.verdict.probe;

import java.util.Map;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;

/** Told what is tried while the matches of a rule are looked for. */
public interface Witness {
    /** Sees nothing. */
    Witness NONE = new Witness() {};

    /** Whether it wants to know of every fact that is tried: nothing is then looked up, all is tried. */
    default boolean thorough() {
        return false;
    }

    /** A constraint was tried on a fact for which everything before it held. */
    default void tried(Constraint constraint, boolean held) {}

    /** A condition of the rule was tried with what is bound so far; false when nothing met it. */
    default void tried(Condition condition, Map<String, Object> bound, boolean met) {}
}
