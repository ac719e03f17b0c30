package org.belie.report.picture;

import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Hypothesis;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.verdict.Phrase;

/** What a statement says, in a few words. */
final class Said {
    private Said() {}

    static String words(Statement statement) {
        if (statement instanceof Hypothesis hypothesis && hypothesis.about() != null) {
            var outcomes = hypothesis.expected().stream().map(Outcome::label);
            return Messages.of("draw.supposed", hypothesis.about(), outcomes.collect(Collectors.joining(", ")));
        }
        return Phrase.of(statement);
    }
}
