package org.belie.vocabulary;

import java.util.List;
import org.belie.model.Action;
import org.belie.model.Direction;
import org.belie.problem.Mark;

/** All that a vocabulary says of one term, to be shown; one word may be several terms, of several kinds. */
public sealed interface Card {
    /** The term. */
    String id();

    /** Where it is declared. */
    Mark mark();

    /**
     * An action.
     *
     * @param declared as its file states it
     * @param aspectOf the term whose declaration gives its aspect, or null when none does
     * @param trendOf the term whose declaration gives its trend, or null when none does
     * @param broader all that is broader, by steps up
     * @param narrower its kinds, one step down
     * @param claimed what each other action tells when this one is claimed
     * @param seen what this one tells when another is claimed
     */
    record OfAction(
            Action action,
            Declaration declared,
            String aspectOf,
            String trendOf,
            List<List<String>> broader,
            List<String> narrower,
            List<Cell> claimed,
            List<Cell> seen)
            implements Card {
        @Override
        public String id() {
            return action.id();
        }

        @Override
        public Mark mark() {
            return declared.key().mark();
        }

        public Direction trend() {
            return action.trend();
        }

        /** Whether only its own word tells anything of it. */
        public boolean alone() {
            return claimed.isEmpty() && seen.isEmpty() && trend() == null;
        }
    }

    /**
     * An actor, a place or an object.
     *
     * @param kind "object"
     * @param within all that it lies within, by steps up
     * @param inside what lies within it, one step down
     */
    record OfThing(String kind, TermEntry entry, List<List<String>> within, List<String> inside) implements Card {
        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public Mark mark() {
            return entry.mark();
        }
    }

    /**
     * A unit.
     *
     * @param id the word that was asked for
     * @param words all words for it
     * @param family names of the units it converts to
     */
    record OfUnit(String id, Unit unit, List<String> words, List<String> family, Mark mark) implements Card {}
}
