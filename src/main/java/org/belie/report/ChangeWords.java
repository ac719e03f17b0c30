package org.belie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.verdict.diff.Change;

/** What differs between two versions, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /** "statement [more] was added". */
    static String full(Change change) {
        return what(change) + " "
                + switch (change.how()) {
                    case ADDED -> "was added";
                    case REMOVED -> "was removed";
                    case CHANGED -> "was changed";
                    case SHOWN -> "is known by the new date";
                    case HIDDEN -> "is not known by the new date";
                };
    }

    /** "statement [more] (added)". */
    static String brief(Change change) {
        return what(change) + " (" + change.how().label() + ")";
    }

    /** "rests on statement [more] (added), source [nato] (changed)". */
    static String rests(List<Change> changes) {
        return "rests on " + changes.stream().map(ChangeWords::brief).collect(Collectors.joining(", "));
    }

    private static String what(Change change) {
        return switch (change.thing()) {
            case DATE, PRECEDENCE -> change.thing().label();
            case STATEMENT, SOURCE -> change.thing().label() + " [" + change.id() + "]";
            case ACTOR, OBJECT, PLACE, ACTION, UNIT, RULE, PARAMETER ->
                change.thing().label() + " " + change.id();
        };
    }
}
