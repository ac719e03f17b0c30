package org.belie.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Assessment;
import org.belie.model.Attribution;
import org.belie.model.Denial;
import org.belie.model.Dispute;
import org.belie.model.Extent;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Label;
import org.belie.model.Observation;
import org.belie.model.Outcome;
import org.belie.model.Polarity;
import org.belie.model.Proposition;
import org.belie.model.Scope;
import org.belie.model.Statement;

/** A statement as a table, under the names that its fields have in a bundle; what was not stated has no row. */
final class Fields {
    private final References references;
    private final List<Field> rows = new ArrayList<>();

    Fields(References references) {
        this.references = references;
    }

    List<Field> of(Statement statement) {
        row("kind", statement.kind());
        attribution(statement);
        proposition(statement.proposition());
        own(statement);
        row("certainty", statement.certainty().label());
        row("basis", statement.basis().label());
        row("credibility", Words.credibility(statement));
        row("note", statement.attribution().note());
        return List.copyOf(rows);
    }

    private void attribution(Statement statement) {
        Attribution said = statement.attribution();
        row("by", statement.by().stream().map(Words::graded).collect(Collectors.joining("; ")));
        row("said", statement.asserted() ? statement.said().toString() : null);
        row("quote", said.quote());
        row("in", said.in() == null ? null : Words.document(said.in()));
        row("via", said.through() == null ? said.via() : Words.graded(said.through()));
        named("cites", said.cites());
        named("replaces", said.replaces());
        named("readings", said.readings());
        if (!statement.origins().equals(statement.by())) {
            row("origins", statement.origins().stream().map(Words::graded).collect(Collectors.joining("; ")));
        }
    }

    private void proposition(Proposition what) {
        scope("actor", what.actor());
        row(
                "action",
                what.action() == null
                        ? null
                        : what.action().id() + ": " + what.action().gloss());
        scope("object", what.object());
        scope("target", what.target());
        scope("place", what.place());
        row("window", what.dated() ? what.window().toString() : null);
        row(
                "quantity",
                what.quantity() == null ? null : what.quantity().measure().label() + " " + what.quantity());
        row(
                "polarity",
                what.polarity() == Polarity.AFFIRMED ? null : what.polarity().label());
        row("extent", what.extent() == Extent.FULL ? null : what.extent().label());
    }

    /** What only its kind has. */
    private void own(Statement statement) {
        if (statement instanceof Intent intent) {
            row("due", intent.dueBy() == null ? null : intent.dueBy().toString());
            row(
                    "not before",
                    intent.notBefore() == null ? null : intent.notBefore().toString());
            named("after", intent.after());
            named("if", intent.onlyIf());
            named("unless", intent.unless());
            row("commitment", intent.commitment().label());
        } else if (statement instanceof Denial denial) {
            row("denies", denial.denies().label());
        } else if (statement instanceof Assessment assessment) {
            row("assesses", assessment.assesses().label());
        } else if (statement instanceof Observation report) {
            named("blocks", report.blocks());
            row("final", report.closing() ? "nothing more is to come" : null);
        } else if (statement instanceof Dispute dispute) {
            named("of", dispute.of());
            row("ground", dispute.ground().label());
        } else if (statement instanceof Hypothesis hypothesis) {
            named(hypothesis.any() ? "any of" : "all of", hypothesis.parts());
            named("about", hypothesis.about());
            row("is", labels(hypothesis.expected()));
        }
    }

    private static String labels(List<Outcome> outcomes) {
        return outcomes.stream().map(Label::label).collect(Collectors.joining(", "));
    }

    private void scope(String name, Scope scope) {
        row(name, scope.names());
    }

    private void row(String name, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Field(name, List.of(new Piece(value, null))));
        }
    }

    private void named(String name, String id) {
        named(name, id == null ? List.of() : List.of(id));
    }

    private void named(String name, List<String> ids) {
        var sentence = ids.stream().map(id -> "[" + id + "]").collect(Collectors.joining(" "));
        if (!ids.isEmpty()) {
            rows.add(new Field(name, references.pieces(sentence)));
        }
    }
}
