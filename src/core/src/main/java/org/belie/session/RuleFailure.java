package org.belie.session;

/** A rule that failed while it ran: a constraint or a consequence threw. The message names the rule. */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuleFailure(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
