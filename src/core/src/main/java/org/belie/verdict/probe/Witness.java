package org.belie.verdict.probe;

import java.util.Map;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;

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

    /** Of a thorough witness: one side of an "or" or an "and" was tried, its other side not having settled it. */
    default void tried(Expression side, boolean held) {}

    /** Of a thorough witness: a constraint asked something of a value that is not there, where the engine would give up. */
    default void failed(Constraint constraint) {}
}
