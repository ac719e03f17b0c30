package org.belie.model;

import org.kie.api.definition.rule.Rule;

/** Evidence that a later report on the other side leaves behind: they were there, and then they left. */
public record Overtaken(String rule, Weight weight) {
    public Overtaken {
        Concluded.of(rule, weight);
    }

    public Overtaken(Rule rule, Weight weight) {
        this(Finding.id(rule), weight);
    }

    /** Whether what was left behind here came sooner than what was left behind there; of one time the first id does. */
    public boolean sooner(Overtaken other) {
        var mine = weight.seen().window().earliest();
        var theirs = other.weight.seen().window().earliest();
        return mine.equals(theirs)
                ? weight.seen().id().compareTo(other.weight.seen().id()) < 0
                : mine.isBefore(theirs);
    }
}
