package org.belie.report.html;

import java.util.List;
import org.belie.model.Statement;

/** A statement in the list of all: its fields, its lines in the bundle, and the verdicts that use it. */
record StatementEntry(Chapter chapter, Statement statement, List<Uses.Use> uses) {

    String anchor() {
        return chapter.references().anchor(statement.id());
    }

    List<Field> fields() {
        return new Fields(chapter.references()).of(statement);
    }

    /** As the bundle's file has it; null when its lines cannot be shown. */
    String lines() {
        return chapter.dossier().lines().get(statement.id());
    }

    int line() {
        return statement.attribution().line();
    }
}
