package org.belie.rules.lint.sense;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.model.Action;
import org.belie.model.Admission;
import org.belie.model.Against;
import org.belie.model.AsOf;
import org.belie.model.Aside;
import org.belie.model.Aspect;
import org.belie.model.Assesses;
import org.belie.model.Assessment;
import org.belie.model.Attribution;
import org.belie.model.Balance;
import org.belie.model.BareWord;
import org.belie.model.Basis;
import org.belie.model.Belated;
import org.belie.model.Bond;
import org.belie.model.Bundle;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Certainty;
import org.belie.model.Commitment;
import org.belie.model.Comparison;
import org.belie.model.Confidence;
import org.belie.model.Contested;
import org.belie.model.Corroborated;
import org.belie.model.Course;
import org.belie.model.Days;
import org.belie.model.Denial;
import org.belie.model.Denies;
import org.belie.model.Direction;
import org.belie.model.Discount;
import org.belie.model.Dispute;
import org.belie.model.DisputeGround;
import org.belie.model.Document;
import org.belie.model.Effect;
import org.belie.model.Evidence;
import org.belie.model.Extent;
import org.belie.model.Failed;
import org.belie.model.Finding;
import org.belie.model.For;
import org.belie.model.Force;
import org.belie.model.Gap;
import org.belie.model.Ground;
import org.belie.model.Held;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Kin;
import org.belie.model.Label;
import org.belie.model.Lean;
import org.belie.model.Link;
import org.belie.model.Measure;
import org.belie.model.Observation;
import org.belie.model.Outcome;
import org.belie.model.Overtaken;
import org.belie.model.Parameter;
import org.belie.model.Partial;
import org.belie.model.Polarity;
import org.belie.model.Precedence;
import org.belie.model.Progress;
import org.belie.model.Proposition;
import org.belie.model.Qualifier;
import org.belie.model.Qualifies;
import org.belie.model.Quantity;
import org.belie.model.Relation;
import org.belie.model.Reliability;
import org.belie.model.RestsOn;
import org.belie.model.Retraction;
import org.belie.model.Scope;
import org.belie.model.Series;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.model.Span;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Sum;
import org.belie.model.Superseded;
import org.belie.model.Tally;
import org.belie.model.Term;
import org.belie.model.Timing;
import org.belie.model.Unbound;
import org.belie.model.Unsaid;
import org.belie.model.Verdict;
import org.belie.model.Weight;
import org.belie.model.Wording;

/** Every public type of the model, so that a word in a rule is looked up among them and never in the class path. */
final class ModelTypes {
    static final SortedMap<String, Class<?>> ALL = Collections.unmodifiableSortedMap(named(List.of(
            Action.class,
            Admission.class,
            Against.class,
            AsOf.class,
            Aside.class,
            Aspect.class,
            Assesses.class,
            Assessment.class,
            Attribution.class,
            Balance.class,
            BareWord.class,
            Basis.class,
            Belated.class,
            Bond.class,
            Bundle.class,
            Candidate.class,
            Cap.class,
            Ceiling.class,
            Certainty.class,
            Commitment.class,
            Comparison.class,
            Confidence.class,
            Contested.class,
            Corroborated.class,
            Course.class,
            Days.class,
            Denial.class,
            Denies.class,
            Direction.class,
            Discount.class,
            Dispute.class,
            DisputeGround.class,
            Document.class,
            Effect.class,
            Evidence.class,
            Extent.class,
            Failed.class,
            Finding.class,
            For.class,
            Force.class,
            Gap.class,
            Ground.class,
            Held.class,
            Hypothesis.class,
            Intent.class,
            Kin.class,
            Label.class,
            Lean.class,
            Link.class,
            Measure.class,
            Observation.class,
            Outcome.class,
            Overtaken.class,
            Parameter.class,
            Partial.class,
            Polarity.class,
            Precedence.class,
            Progress.class,
            Proposition.class,
            Qualifier.class,
            Qualifies.class,
            Quantity.class,
            Relation.class,
            Reliability.class,
            RestsOn.class,
            Retraction.class,
            Scope.class,
            Series.class,
            Source.class,
            SourceKind.class,
            Span.class,
            Standing.class,
            Statement.class,
            Sum.class,
            Superseded.class,
            Tally.class,
            Term.class,
            Timing.class,
            Unbound.class,
            Unsaid.class,
            Verdict.class,
            Weight.class,
            Wording.class)));

    private ModelTypes() {}

    private static SortedMap<String, Class<?>> named(List<Class<?>> types) {
        var named = new TreeMap<String, Class<?>>();
        types.forEach(t -> named.put(t.getSimpleName(), t));
        return named;
    }
}
