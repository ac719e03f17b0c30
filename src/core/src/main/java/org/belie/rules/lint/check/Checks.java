package org.belie.rules.lint.check;

import java.util.List;

/** All that lint looks for. */
public final class Checks {
    private static final List<FileCheck> FILES = List.of(new PackageAndFolder(), new Imports(), new Beside());
    private static final List<Check> RULES = List.of(
            new UnknownType(),
            new UnknownProperty(),
            new UnknownName(),
            new OutOfReach(),
            new UnknownConstant(),
            new UnknownMethod(),
            new WrongArguments(),
            new FieldInConsequence(),
            new UnknownKind(),
            new TextForConstant(),
            new TextForTime(),
            new NeverEqual(),
            new NoOrder(),
            new BestFirst(),
            new NoCondition(),
            new NoNumber(),
            new WholeDivision(),
            new NoList(),
            new Temporal(),
            new HidingName(),
            new SelfCompared(),
            new BoundTwice(),
            new UnusedName(),
            new Nameless(),
            new NoId(),
            new MissingMeta(),
            new UnknownMeta(),
            new BadMeta(),
            new MetaTwice(),
            new Unexplained(),
            new IdleForce(),
            new LongName(),
            new Holes(),
            new HoleForm(),
            new SilentNot(),
            new NoWitnesses(),
            new ExistsNot(),
            new Unguarded(),
            new CrossJoin(),
            new SaidTwice(),
            new Contradiction(),
            new Consequence(),
            new Steering());
    private static final List<SurveyCheck> SURVEY = List.of(
            new Twins(), new NoSuchRule(), new CasesBeside(), new NeverThere(), new Recursion(), new Shadowed());

    private Checks() {}

    /** Looks for everything in what is asked for. */
    public static Findings of(Survey survey) {
        var found = new Findings();
        survey.files().stream().filter(survey::asks).forEach(f -> FILES.forEach(c -> c.look(f, found)));
        survey.asked(survey.studies()).forEach(s -> {
            RULES.forEach(c -> c.look(s, found));
            new UnknownTerm(survey.lexicon()).look(s, found);
            new UnknownParameter(survey.lexicon()).look(s, found);
        });
        SURVEY.forEach(c -> c.look(survey, found));
        return found;
    }

    /** Looks only for rules that cannot be told apart. */
    public static Findings ofNames(Survey survey) {
        var found = new Findings();
        survey.asked(survey.studies()).forEach(s -> new NoId().look(s, found));
        new Twins().look(survey, found);
        return found;
    }
}
