package org.belie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.verdict.diff.Change;

/** What differs between two versions, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /** "statement [more] was added". */
    static String full(Change change) {
        return Messages.of("diff.change." + change.how().label(), what(change));
    }

    /** "statement [more] (added)". */
    static String brief(Change change) {
        return Messages.of("diff.brief." + change.how().label(), what(change));
    }

    /** "rests on statement [more] (added), source [nato] (changed)". */
    static String rests(List<Change> changes) {
        return Messages.of(
                "diff.rests", changes.stream().map(ChangeWords::brief).collect(Collectors.joining(", ")));
    }

    private static String what(Change change) {
        var thing = Messages.of("diff.thing." + change.thing().label());
        return switch (change.thing()) {
            case DATE, PRECEDENCE -> thing;
            case STATEMENT, SOURCE -> Messages.of("diff.what", thing, "[" + change.id() + "]");
            case ACTOR, OBJECT, PLACE, ACTION, UNIT, RULE, PARAMETER -> Messages.of("diff.what", thing, change.id());
        };
    }
}
