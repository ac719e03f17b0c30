package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.belie.model.Certainty;
import org.belie.model.Hypothesis;
import org.belie.model.Outcome;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Phrase;

/** A statement as its reader needs it to judge it: who, graded how, when, how they know, in which words. */
final class Attested {
    private Attested() {}

    static String words(Statement statement, Words words) {
        if (statement instanceof Hypothesis hypothesis && hypothesis.about() != null) {
            return "the supposition that [" + hypothesis.about() + "] is " + outcomes(hypothesis) + ".";
        }
        var what = words.knows(statement) ? "" : Phrase.of(statement) + ": ";
        if (!statement.asserted()) {
            return what + "a hypothesis, which nobody asserts.";
        }
        var quote = statement.attribution().quote();
        return what + String.join(", ", who(statement)) + (quote == null ? "." : ": \"" + quote.strip() + "\"");
    }

    private static String outcomes(Hypothesis hypothesis) {
        return hypothesis.expected().stream().map(Outcome::label).collect(Collectors.joining(" or "));
    }

    private static Iterable<String> who(Statement statement) {
        var parts = new ArrayList<String>();
        parts.add(statement.by().stream().map(Attested::graded).collect(Collectors.joining(" and ")));
        parts.add(statement.said().toString());
        parts.add(statement.kind());
        if (statement.certainty() != Certainty.CERTAIN) {
            parts.add("certainty " + statement.certainty().label());
        }
        parts.add("basis " + statement.basis().label());
        if (statement.credibility() != 6) {
            parts.add("credibility " + Admiralty.of(statement.credibility()));
        }
        if (!statement.origins().equals(statement.by())) {
            parts.add("after " + Phrase.of(statement.origins()));
        }
        return parts;
    }

    private static String graded(Source source) {
        return source.name() + " (" + Admiralty.of(source.reliability()) + ")";
    }
}
