package org.belie.session;

import java.util.regex.Pattern;
import org.kie.api.runtime.rule.Match;

/**
 * A rule that failed while it ran: it asked something of a value that is not there, or concluded what makes no fact.
 *
 * @param pack the package of the rule; null when the engine does not say which rule it was
 * @param rule its name; null as above
 * @param why in words
 */
public record RuleFailure(String pack, String rule, String why) {
    /** How the engine names the rule of a condition that failed. */
    private static final Pattern CONDITION = Pattern.compile("\\[Rule \"(.*?)\" in (.*?)\\.drl]");

    /** What the engine threw. */
    static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Thrown(RuntimeException cause) {
            super(cause);
        }

        /**
         * What it says of the rule.
         *
         * @param last the match that fired last, or null
         */
        RuleFailure failure(Match last) {
            return of(getCause(), last);
        }
    }

    private static RuleFailure of(Throwable thrown, Match last) {
        if (last != null && String.valueOf(thrown.getMessage()).contains("executing consequence")) {
            return new RuleFailure(
                    last.getRule().getPackageName(), last.getRule().getName(), why(thrown));
        }
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var named = CONDITION.matcher(String.valueOf(cause.getMessage()));
            if (named.find()) {
                var pack =
                        named.group(2).substring(0, Math.max(0, named.group(2).lastIndexOf('/')));
                return new RuleFailure(pack.substring(pack.lastIndexOf('/') + 1), named.group(1), why(thrown));
            }
        }
        return new RuleFailure(null, null, why(thrown));
    }

    /** The words of belie's own model, or what is most often the matter: those of the engine change from run to run. */
    private static String why(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "it asks something of a value that was not stated, or of one of another kind";
    }
}
