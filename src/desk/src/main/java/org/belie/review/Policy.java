package org.belie.review;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a project asks of the review of a verdict.
 *
 * @param readers how many have to read it, each without seeing what the others decided: one or two
 * @param approver whether somebody who is none of them has to approve
 * @param keeps the kinds of change that leave a decision standing
 */
public record Policy(int readers, boolean approver, Set<Moved> keeps) {
    /** One reader; a decision stays as long as nothing but words change. */
    public static final Policy USUAL = new Policy(1, false, EnumSet.of(Moved.WORDS));

    public Policy {
        if (readers < 1 || readers > 2) {
            throw new IllegalArgumentException("a verdict is read by one or by two");
        }
        keeps = Set.copyOf(keeps);
    }

    /** Whether a decision on a verdict that moved so stands. */
    boolean stands(Set<Moved> moved) {
        return keeps.containsAll(moved);
    }

    /** Whether readers must not see each other. */
    public boolean blind() {
        return readers > 1;
    }
}
