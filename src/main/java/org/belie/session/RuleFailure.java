package org.belie.session;

/** A rule that failed while it ran: a constraint or a consequence threw. The message names the rule. */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String maybe;

    RuleFailure(RuntimeException cause) {
        this(cause.getMessage(), "guard it: a field that was not stated is null", cause);
    }

    private RuleFailure(String what, String maybe, Throwable cause) {
        super(what, cause);
        this.maybe = maybe;
    }

    /** The same, told by those who know where the rule stands. */
    public RuleFailure told(String what, String advice) {
        return new RuleFailure(what, advice, getCause());
    }

    /** What its author can do, to follow "Maybe". */
    public String maybe() {
        return maybe;
    }
}
