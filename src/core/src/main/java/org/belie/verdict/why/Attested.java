package org.belie.verdict.why;

import java.util.ArrayList;
import java.util.List;
import org.belie.message.Messages;
import org.belie.model.Certainty;
import org.belie.model.Hypothesis;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Phrase;

/** A statement as its reader needs it to judge it: who, graded how, when, how they know, in which words. */
final class Attested {
    private Attested() {}

    static String words(Statement statement, Words words) {
        if (statement instanceof Hypothesis hypothesis && hypothesis.about() != null) {
            return Messages.of("why.supposition", Phrase.plain(hypothesis));
        }
        var known = words.knows(statement);
        var how = statement.asserted() ? who(statement) : Messages.of("why.hypothesis");
        return known ? how : Messages.of("why.attested", Phrase.of(statement), how);
    }

    private static String who(Statement statement) {
        var who = String.join(", ", parts(statement));
        var quote = statement.attribution().quote();
        return quote == null ? Messages.of("why.who", who) : Messages.of("why.who.quoted", who, quote.strip());
    }

    private static List<String> parts(Statement statement) {
        var parts = new ArrayList<String>();
        parts.add(statement.by().stream()
                .map(Attested::graded)
                .reduce((one, other) -> Messages.of("list.and", one, other))
                .orElse(""));
        parts.add(statement.said().toString());
        parts.add(statement.kind());
        if (statement.certainty() != Certainty.CERTAIN) {
            parts.add(Messages.of("why.certainty", statement.certainty().label()));
        }
        parts.add(Messages.of("why.basis", statement.basis().label()));
        if (statement.credibility() != 6) {
            parts.add(Messages.of("why.credibility", Admiralty.of(statement.credibility())));
        }
        if (statement.through() != null) {
            parts.add(Messages.of("why.through", graded(statement.through())));
        }
        if (!statement.origins().equals(statement.by())) {
            parts.add(Messages.of("why.after", Phrase.of(statement.origins())));
        }
        return parts;
    }

    private static String graded(Source source) {
        var grade = Admiralty.of(source.reliability());
        return source.gradedIn() == null
                ? Messages.of("why.graded", source.name(), grade)
                : Messages.of("why.gradedElsewhere", source.name(), grade, source.gradedIn());
    }
}
