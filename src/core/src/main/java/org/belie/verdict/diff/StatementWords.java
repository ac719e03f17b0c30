package org.belie.verdict.diff;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Assessment;
import org.belie.model.Denial;
import org.belie.model.Dispute;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Label;
import org.belie.model.Observation;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;

/** Statements, and the sources and terms that they name, in the fields of the bundle format. */
final class StatementWords {
    private final Descriptions statements = new Descriptions();
    private final Descriptions sources = new Descriptions();
    private final Descriptions actors = new Descriptions();
    private final Descriptions objects = new Descriptions();
    private final Descriptions places = new Descriptions();

    StatementWords(Collection<Statement> all) {
        all.forEach(this::statement);
    }

    Descriptions statements() {
        return statements;
    }

    Descriptions sources() {
        return sources;
    }

    Descriptions actors() {
        return actors;
    }

    Descriptions objects() {
        return objects;
    }

    Descriptions places() {
        return places;
    }

    private void statement(Statement statement) {
        say(statement, "kind", statement.kind());
        attribution(statement);
        proposition(statement);
        own(statement);
        statement.by().forEach(this::source);
        if (statement.through() != null) {
            source(statement.through());
        }
        var what = statement.proposition();
        terms(actors, what.actor());
        terms(objects, what.object());
        terms(objects, what.target());
        terms(places, what.place());
    }

    private void attribution(Statement statement) {
        var said = statement.attribution();
        say(statement, "by", words(said.by().stream().map(Source::id).toList()));
        say(statement, "in", said.in() == null ? null : said.in().id());
        say(statement, "said", said.said());
        say(statement, "quote", said.quote());
        say(statement, "via", said.via());
        say(statement, "basis", said.basis().label());
        say(statement, "certainty", said.certainty().label());
        say(statement, "credibility", said.credibility());
        say(statement, "cites", words(said.cites().stream().sorted().toList()));
        say(statement, "replaces", said.replaces());
        say(statement, "readings", words(said.readings()));
        say(statement, "judge", said.judged());
        say(statement, "note", said.note());
    }

    private void proposition(Statement statement) {
        var what = statement.proposition();
        say(statement, "actor", what.actor().key());
        say(statement, "action", statement.action());
        say(statement, "object", what.object().key());
        say(statement, "target", what.target().key());
        say(statement, "place", what.place().key());
        say(statement, "from and until", what.dated() ? what.window() : null);
        say(statement, "quantity", what.quantity());
        say(statement, "polarity", what.polarity().label());
        say(statement, "extent", what.extent().label());
    }

    private void own(Statement statement) {
        if (statement instanceof Intent intent) {
            say(statement, "due", intent.dueBy());
            say(statement, "after", intent.after());
            say(statement, "notBefore", intent.notBefore());
            say(statement, "if", intent.onlyIf());
            say(statement, "unless", intent.unless());
            say(statement, "commitment", intent.commitment().label());
        } else if (statement instanceof Denial denial) {
            say(statement, "denies", denial.denies().label());
        } else if (statement instanceof Assessment assessment) {
            say(statement, "assesses", assessment.assesses().label());
        } else if (statement instanceof Observation report) {
            say(statement, "blocks", words(report.blocks().stream().sorted().toList()));
            say(statement, "final", report.closing() ? "true" : null);
        } else if (statement instanceof Dispute dispute) {
            say(statement, "of", words(dispute.of().stream().sorted().toList()));
            say(statement, "ground", dispute.ground().label());
        } else if (statement instanceof Hypothesis hypothesis) {
            say(statement, hypothesis.any() ? "any" : "all", words(hypothesis.parts()));
            say(statement, "about", hypothesis.about());
            say(
                    statement,
                    "is",
                    words(hypothesis.expected().stream().map(Label::label).toList()));
        }
    }

    private void say(Statement statement, String field, Object value) {
        statements.say(statement.id(), field, value);
    }

    private void source(Source source) {
        sources.say(source.id(), "name", source.name());
        sources.say(source.id(), "kind", source.kind().label());
        sources.say(source.id(), "affiliation", source.affiliation().key());
        sources.say(source.id(), "reliability", source.reliability().name());
        terms(actors, source.affiliation());
    }

    private static void terms(Descriptions table, Scope scope) {
        scope.terms().forEach(term -> term(table, term));
    }

    private static void term(Descriptions table, Term term) {
        table.say(term.id(), "name", term.name());
        table.say(
                term.id(),
                "within",
                words(term.lineage().stream()
                        .filter(wider -> !wider.equals(term.id()))
                        .toList()));
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(", "));
    }
}
