package org.belie.report.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Label;
import org.belie.model.Statement;
import org.belie.verdict.Dates;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;
import org.belie.verdict.Upshot;

/** Verdicts, findings and statements in the few words that formats for people share. */
final class Wording {
    private Wording() {}

    /** "contradicted, moderate confidence, evidence leans against". */
    static String upshot(Judgement judgement) {
        return Upshot.of(judgement).words();
    }

    /** The words of what has to be said beside an outcome. */
    static List<String> qualifiers(Judgement judgement) {
        return Upshot.of(judgement).beside().stream().map(Label::label).toList();
    }

    /** "POS-001 moderate (proposed strong)". */
    static String rule(Item item) {
        if (item.force() == null) {
            return item.rule();
        }
        var force = item.force().label();
        return item.force() == item.proposed()
                ? Messages.of("finding.rule", item.rule(), force)
                : Messages.of(
                        "finding.rule.capped",
                        item.rule(),
                        force,
                        item.proposed().label());
    }

    /** Who said it and when; of a hypothesis that nobody did. */
    static String who(Statement statement) {
        return statement.by().isEmpty()
                ? Messages.of("finding.hypothesis")
                : Messages.of("finding.who", Phrase.of(statement.by()), Dates.of(statement.said()));
    }

    /** "graded B2, basis imagery, after Reuters". */
    static String graded(Statement statement) {
        var grade = reliability(statement) + credibility(statement);
        var graded = Messages.of("finding.graded", grade, statement.basis().label());
        return statement.origins().equals(statement.by())
                ? graded
                : Messages.of("finding.graded.after", graded, Phrase.of(statement.origins()));
    }

    /** Letters of the Admiralty scale, one for each asserter. */
    static String reliability(Statement statement) {
        return statement.by().stream().map(s -> s.reliability().name()).collect(Collectors.joining(", "));
    }

    /** The figure of the Admiralty scale, or nothing for 6, which says that it cannot be judged. */
    static String credibility(Statement statement) {
        return statement.credibility() == 6 ? "" : String.valueOf(statement.credibility());
    }

    static String ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).collect(Collectors.joining("; "));
    }
}
