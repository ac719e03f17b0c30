package org.belie.rules.tree;

/** A piece of a rule that belie's language does not have: where it is and what to write instead. */
final class Unread extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Place at;
    private final TreeCode code;
    private final String maybe;

    Unread(Place at, String what, String maybe) {
        this(TreeCode.UNREAD, at, what, maybe);
    }

    Unread(TreeCode code, Place at, String what, String maybe) {
        super(what, null, false, false);
        this.code = code;
        this.at = at;
        this.maybe = maybe;
    }

    TreeCode code() {
        return code;
    }

    Place at() {
        return at;
    }

    String maybe() {
        return maybe;
    }
}
