package org.belie.bundle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.model.Action;
import org.belie.model.Aspect;
import org.belie.model.Assesses;
import org.belie.model.Assessment;
import org.belie.model.Attribution;
import org.belie.model.Commitment;
import org.belie.model.Denial;
import org.belie.model.Denies;
import org.belie.model.Dispute;
import org.belie.model.DisputeGround;
import org.belie.model.Extent;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Observation;
import org.belie.model.Outcome;
import org.belie.model.Polarity;
import org.belie.model.Proposition;
import org.belie.model.Quantity;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.problem.Fields;
import org.belie.problem.Nearest;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.vocabulary.Words;

/** Reads one statement: what it says, and what is left to look up once all are read. */
final class StatementReader {
    private static final Set<Reference> MANY =
            Set.of(Reference.CITES, Reference.OF, Reference.BLOCKS, Reference.ANY, Reference.ALL, Reference.READINGS);
    private static final Map<String, Kind> KINDS = Words.of(Kind.class);
    private static final Map<String, Extent> EXTENTS = Words.of(Extent.class);
    private static final Map<String, Polarity> POLARITIES = Words.of(Polarity.class);
    private static final Map<String, Commitment> COMMITMENTS = Words.of(Commitment.class);
    private static final Map<String, Denies> DENIES = Words.of(Denies.class);
    private static final Map<String, Assesses> ASSESSES = Words.of(Assesses.class);
    private static final Map<String, DisputeGround> GROUNDS = Words.of(DisputeGround.class);
    private static final Map<String, Outcome> OUTCOMES = Words.of(Outcome.class);

    private final Setting setting;
    private final Problems problems;
    private final AttributionReader attributions;
    private final QuantityReader quantities;

    /** Whose days the statement counts in that is being read. */
    private Reckoning reckoning = Reckoning.PLAIN;

    StatementReader(Setting setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
        this.attributions = new AttributionReader(setting, problems);
        this.quantities = new QuantityReader(setting.vocabulary().units(), problems);
    }

    /** The statement, or null when it is too broken to speak of. */
    Draft read(Node node) {
        var fields = Fields.of(node, "a statement", problems);
        if (fields == null) {
            return null;
        }
        var kind = fields.choice("kind", KINDS, null);
        fields.require("a statement", "id", "kind");
        var id = fields.scalar("id");
        if (kind != null) {
            fields.only(kind.fields(), kind.phrase(), Kind.belongings());
        }
        return kind == null || id == null ? null : draft(fields, kind, id);
    }

    private Draft draft(Fields fields, Kind kind, ScalarNode id) {
        reckoning = setting.reckoning().of(fields, kind, problems);
        var attribution = attributions.read(fields, kind, id, reckoning);
        var statement = statement(fields, kind, attribution);
        return new Draft(statement, kind, id, references(fields, kind), fields.flag("judge"), fields.mark());
    }

    private static Map<Reference, List<ScalarNode>> references(Fields fields, Kind kind) {
        var references = new EnumMap<Reference, List<ScalarNode>>(Reference.class);
        for (var field : Reference.values()) {
            if (kind.fields().contains(field.label()) && fields.has(field.label())) {
                var many = MANY.contains(field);
                var one = many ? null : fields.scalar(field.label());
                references.put(field, many ? fields.scalars(field.label()) : one == null ? List.of() : List.of(one));
            }
        }
        return references;
    }

    private Statement statement(Fields fields, Kind kind, Attribution attribution) {
        return switch (kind) {
            case INTENT -> intent(fields, attribution);
            case DENIAL ->
                new Denial(
                        attribution,
                        proposition(fields, kind, attribution, null, null),
                        fields.choice("denies", DENIES, Denies.ACT));
            case OBSERVATION ->
                new Observation(
                        attribution,
                        proposition(fields, kind, attribution, null, null),
                        List.of(),
                        ids(fields, "blocks"),
                        Boolean.TRUE.equals(fields.flag("final")));
            case ASSESSMENT -> assessment(fields, attribution);
            case HYPOTHESIS -> hypothesis(fields, attribution);
            case DISPUTE -> dispute(fields, attribution);
        };
    }

    private Intent intent(Fields fields, Attribution attribution) {
        var due = due(fields, attribution.said());
        return new Intent(
                attribution,
                proposition(fields, Kind.INTENT, attribution, due, null),
                due,
                notBefore(fields),
                fields.text("after"),
                fields.text("if"),
                fields.text("unless"),
                fields.choice("commitment", COMMITMENTS, Commitment.FIRM));
    }

    /** Before when it is not to be done; null where that is not said. */
    private Span notBefore(Fields fields) {
        if (fields.has("notBefore") && fields.has("from")) {
            problems.error(
                    fields.mark("notBefore"),
                    BundleCode.TWO_BEGINNINGS,
                    "this promise has both `from` and `notBefore`",
                    "`from` where it is to be done from then on, `notBefore` where it is not to be done sooner");
        }
        return Dates.span(fields, "notBefore", reckoning, problems);
    }

    /** When it was promised by; null when no date was, or one that had passed. */
    private Span due(Fields fields, Span said) {
        var due = Dates.span(fields, "due", reckoning, problems);
        if (due == null || said.earliest().isBefore(due.latest())) {
            return due;
        }
        problems.error(
                fields.mark("due"),
                BundleCode.BACKWARDS,
                "`due` (" + fields.text("due") + ") is before it was said (" + fields.text("said") + ")");
        return null;
    }

    private Assessment assessment(Fields fields, Attribution attribution) {
        var assesses = assesses(fields, attribution);
        return new Assessment(attribution, proposition(fields, Kind.ASSESSMENT, attribution, null, assesses), assesses);
    }

    /** What it judges; of a time to come, what is said to have happened is a forecast, whatever it is called. */
    private Assesses assesses(Fields fields, Attribution attribution) {
        var assesses = fields.choice("assesses", ASSESSES, Assesses.ACT);
        if (assesses != Assesses.ACT
                || !new Windows(fields, attribution.said(), null, false, reckoning, new Problems()).toCome()) {
            return assesses;
        }
        problems.warn(
                fields.mark("from"),
                BundleCode.AHEAD,
                "this assessment speaks of a time to come, so it is read as a forecast",
                "say `assesses: forecast`, or when it happened");
        return Assesses.FORECAST;
    }

    private Dispute dispute(Fields fields, Attribution attribution) {
        fields.require("a dispute", "of", "ground");
        if (fields.has("of") && fields.scalars("of").isEmpty()) {
            problems.error(fields.mark("of"), Shape.MISSING_FIELD, "a dispute attacks at least one statement");
        }
        return new Dispute(
                attribution,
                proposition(fields, Kind.DISPUTE, attribution, null, null),
                ids(fields, "of"),
                fields.choice("ground", GROUNDS, DisputeGround.OTHER));
    }

    private Hypothesis hypothesis(Fields fields, Attribution attribution) {
        var joins = fields.has("any") || fields.has("all");
        if (joins) {
            new Joint(fields, problems).check();
        }
        if (fields.has("about") != fields.has("is")) {
            fields.require("a hypothesis about another claim", "about", "is");
        }
        if (!fields.has("about") && !fields.has("is") && !joins) {
            fields.require("a hypothesis (unless it is `about` another claim)", "action");
        }
        return new Hypothesis(
                attribution,
                proposition(fields, Kind.HYPOTHESIS, attribution, null, null),
                fields.text("about"),
                fields.choices("is", OUTCOMES),
                ids(fields, fields.has("any") ? "any" : "all"),
                fields.has("any"));
    }

    private static List<String> ids(Fields fields, String field) {
        return fields.scalars(field).stream().map(ScalarNode::text).distinct().toList();
    }

    private Proposition proposition(Fields fields, Kind kind, Attribution said, Span due, Assesses assesses) {
        var action = action(fields.scalar("action"));
        var polarity = fields.choice("polarity", POLARITIES, Polarity.AFFIRMED);
        var abstains = action != null && action.aspect() == Aspect.ABSTENTION && polarity == Polarity.AFFIRMED;
        var windows = new Windows(fields, said.said(), due, abstains, reckoning, problems);
        return new Proposition(
                Setting.scope(fields.scalars("actor"), setting.actors(), problems),
                action,
                Setting.scope(fields.scalars("object"), setting.objects(), problems),
                setting.target(fields.scalars("target"), problems),
                Setting.scope(fields.scalars("place"), setting.places(), problems),
                windows.of(kind, assesses),
                windows.dated(),
                quantity(fields, action),
                polarity,
                fields.choice("extent", EXTENTS, Extent.FULL));
    }

    private Action action(ScalarNode word) {
        var action = word == null ? null : setting.vocabulary().action(word.text());
        if (word != null && action == null) {
            problems.error(
                    word.mark(),
                    BundleCode.UNKNOWN_ACTION,
                    word.form() + " is no action of the vocabulary",
                    meant(word.text()));
        }
        return action;
    }

    private String meant(String word) {
        var near = Nearest.advice(word, setting.vocabulary().actions().keySet());
        return near == null ? "declare it under `vocabulary.actions`" : near;
    }

    private Quantity quantity(Fields fields, Action action) {
        return fields.has("quantity") ? quantities.read(fields.node("quantity"), action, reckoning) : null;
    }
}
