package org.belie.verdict;

import java.util.HashMap;
import java.util.Map;
import org.belie.message.Messages;
import org.belie.model.Aspect;
import org.belie.model.Assesses;
import org.belie.model.Assessment;
import org.belie.model.Denial;
import org.belie.model.Denies;
import org.belie.model.Direction;
import org.belie.model.Extent;
import org.belie.model.Intent;
import org.belie.model.Measure;
import org.belie.model.Polarity;
import org.belie.model.Scope;
import org.belie.model.Statement;
import org.belie.model.Wording;

/** A statement as a clause: who does what, where, how much and when. */
final class Clause {
    private final Statement statement;
    private final Noun actor;
    private final Noun object;
    private final Wording.Subject subject;
    private final Wording wording;
    private final Map<String, Noun> slots = new HashMap<>();

    private Clause(Statement statement) {
        var what = statement.proposition();
        var action = what.action();
        this.statement = statement;
        this.wording = action == null ? null : action.wording();
        this.subject = wording == null ? Wording.Subject.ACTOR : wording.subject();
        this.actor = named(what.actor());
        this.object = named(what.object());
        put("object", object);
        put("target", named(what.target()));
        put("place", named(what.place()));
    }

    /** The words of a statement that is no dispute and no supposition about a verdict. */
    static String of(Statement statement) {
        return new Clause(statement).said();
    }

    private static Noun named(Scope scope) {
        return scope.stated() ? Noun.of(scope) : null;
    }

    private void put(String slot, Noun noun) {
        if (noun != null) {
            slots.put(slot, noun);
        }
    }

    private String said() {
        var figure = statement.quantity();
        var level = figure != null && figure.measure() == Measure.LEVEL && !figure.bare();
        var words = level && object != null && statement.factual() ? level() : act();
        var dated = words + when() + bound();
        return statement.extent() == Extent.PARTIAL ? Messages.of("clause.partial", dated) : dated;
    }

    private String when() {
        var due = statement instanceof Intent intent ? Dates.due(intent) : "";
        var when = due.isEmpty() && statement.proposition().dated() ? Dates.when(statement.window()) : due;
        return when.isEmpty() ? "" : " " + when;
    }

    /** What a promise hangs on. */
    private String bound() {
        return statement instanceof Intent intent
                ? hangsOn("phrase.if", intent.onlyIf()) + hangsOn("phrase.unless", intent.unless())
                : "";
    }

    private static String hangsOn(String key, String condition) {
        return condition == null ? "" : " " + Messages.of(key, condition);
    }

    private String level() {
        var figure = Amount.figure(statement.quantity());
        var not = statement.polarity() != Polarity.AFFIRMED;
        var place = slots.containsKey("place") ? " " + slots.get("place").placed() : "";
        if (actor != null && counts(figure)) {
            return Messages.of(not ? "clause.hadNot" : "clause.had", actor.text(), figure) + place;
        }
        if (actor == null && counts(figure) && statement.aspect() == Aspect.STATE) {
            slots.remove("object");
            return verb(new Noun(figure, true), Predicate.of(statement.action(), wording, slots));
        }
        var what = object.of(actor).text() + place;
        return Messages.of(not ? "clause.stoodNot" : "clause.stood", what, figure);
    }

    /** Whether the figure names what it counts. */
    private boolean counts(String figure) {
        return figure.endsWith(" " + object.text());
    }

    private String act() {
        if (statement.action() == null) {
            return verb(subjectOr(actor), new Predicate("do", "", null)) + figure(null);
        }
        var turned = actor == null && turns();
        var who = turned ? object : subject();
        if (subject != Wording.Subject.ACTOR) {
            slots.remove("object");
        }
        if (subject == Wording.Subject.LEVEL && slots.containsKey("place") && object != null) {
            who = new Noun(who.text() + " " + slots.remove("place").placed(), who.plural());
        }
        if (counted()) {
            slots.put("object", new Noun(Amount.figure(statement.quantity()), true));
            who = turned ? slots.get("object") : who;
        }
        if (turned) {
            slots.remove("object");
        }
        var added = figure(statement.proposition().action().trend());
        var predicate = Predicate.of(statement.action(), wording, slots);
        return verb(subjectOr(who), turned ? predicate.turned() : predicate) + added;
    }

    /** Whether its figure is a number of its object, which it then stands for. */
    private boolean counted() {
        var quantity = statement.quantity();
        return subject == Wording.Subject.ACTOR
                && object != null
                && quantity != null
                && quantity.measure() == Measure.TOTAL
                && quantity.outOf() == null
                && counts(Amount.figure(quantity));
    }

    private boolean turns() {
        return subject == Wording.Subject.ACTOR
                && object != null
                && Predicate.turns(statement.action(), wording, slots);
    }

    private Noun subject() {
        return switch (subject) {
            case ACTOR -> actor;
            case OBJECT -> object == null ? actor : object.of(actor);
            case LEVEL -> object == null ? actor : object.of(actor).level();
        };
    }

    private static Noun subjectOr(Noun who) {
        return who == null ? new Noun(Messages.of("clause.somebody"), false) : who;
    }

    private String figure(Direction trend) {
        var quantity = statement.quantity();
        return quantity == null || quantity.bare() && statement.derived() || counted()
                ? ""
                : statement.restsOn().size() > 1 && quantity.text().contains(" to ")
                        ? Amount.course(quantity)
                        : Amount.added(quantity, trend, !statement.factual());
    }

    private String verb(Noun who, Predicate predicate) {
        if (statement instanceof Denial denial) {
            return denied(denial, who, predicate);
        }
        var not = statement.polarity() == Polarity.NEGATED;
        if (statement instanceof Intent) {
            return Messages.of(not ? "clause.willNot" : "clause.will", who.text(), predicate.base());
        }
        if (statement instanceof Assessment assessment && assessment.assesses() != Assesses.ACT) {
            return assessed(assessment, who, predicate);
        }
        if (statement.polarity() == Polarity.UNOBSERVED) {
            return numbered("clause.unseen", who, predicate.base());
        }
        return not ? didNot(who, predicate) : Messages.of("clause.did", who.text(), predicate.past(who.plural()));
    }

    private String denied(Denial denial, Noun who, Predicate predicate) {
        if (denial.affirms()) {
            return Messages.of("clause.did", who.text(), predicate.past(who.plural()));
        }
        if (denial.denies() == Denies.INTENT) {
            return numbered("clause.noPlan", who, predicate.base());
        }
        if (!denial.window().latest().isAfter(denial.said().latest())) {
            return didNot(who, predicate);
        }
        var state = denial.proposition().action() != null && denial.aspect() == Aspect.STATE;
        return state && denial.forward()
                ? doesNot(who, predicate)
                : Messages.of("clause.willNot", who.text(), predicate.base());
    }

    private String doesNot(Noun who, Predicate predicate) {
        return predicate.isBe()
                ? Messages.of(
                        who.plural() ? "clause.areNot" : "clause.isNot",
                        who.text(),
                        predicate.rest().strip())
                : numbered("clause.doesNot", who, predicate.base());
    }

    private String didNot(Noun who, Predicate predicate) {
        return predicate.isBe()
                ? Messages.of(
                        who.plural() ? "clause.wereNot" : "clause.wasNot",
                        who.text(),
                        predicate.rest().strip())
                : Messages.of("clause.didNot", who.text(), predicate.base());
    }

    private String assessed(Assessment assessment, Noun who, Predicate predicate) {
        var not = statement.polarity() == Polarity.NEGATED;
        return switch (assessment.assesses()) {
            case FORECAST -> numbered(not ? "clause.expectedNot" : "clause.expected", who, predicate.base());
            case CAPABILITY -> Messages.of(not ? "clause.couldNot" : "clause.could", who.text(), predicate.base());
            case ACT, MEANING ->
                not ? didNot(who, predicate) : Messages.of("clause.did", who.text(), predicate.past(who.plural()));
        };
    }

    private static String numbered(String key, Noun who, String words) {
        return Messages.of(who.plural() ? key + ".many" : key, who.text(), words);
    }
}
