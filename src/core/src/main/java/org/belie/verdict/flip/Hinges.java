package org.belie.verdict.flip;

import java.util.List;
import org.belie.model.Parameter;
import org.belie.verdict.Upshot;

/**
 * On which numbers of judgement a verdict hangs: one at a time, between half and twice of what it is.
 *
 * @param found those that matter, by name
 * @param tried how many parameters were tried
 * @param complete whether all were tried that were to be
 */
public record Hinges(List<Hinge> found, int tried, boolean complete) {
    public Hinges {
        found = List.copyOf(found);
    }

    /**
     * A parameter, and a value of it at which the verdict was seen to be another.
     *
     * @param parameter with the value that it has
     * @param at the value nearest to that one which was seen to change the verdict
     */
    public record Hinge(Parameter parameter, double at, Upshot upshot) {}
}
