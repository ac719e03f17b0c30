package org.belie.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One proposition, asserted by one source (or several together) at one time. Equal by id: a bundle has one statement of an
 * id, and derived statements have ids of their own ({@code rise(a,b)}).
 */
public sealed interface Statement permits Intent, Denial, Observation, Assessment, Hypothesis, Dispute {
    /** The term of the vocabulary for what is done by saying so. */
    String DECLARE = "declare";

    /** What ends the key of a statement that an act is absent. */
    String ABSENT = "!";

    /** What begins the key of a statement that gives a level. */
    String LEVEL = "#level:";

    /** What begins the key of a statement that gives a level of nothing at all. */
    String NONE = "#none:";

    /** Who said it, when, and how they know. */
    Attribution attribution();

    /** What is said. */
    Proposition proposition();

    /** The word for its kind, as bundles write it. */
    String kind();

    /** The same, as another attribution has it said. */
    Statement with(Attribution other);

    default String id() {
        return attribution().id();
    }

    default List<Source> by() {
        return attribution().by();
    }

    /** The first asserters behind it. */
    default List<Source> origins() {
        return attribution().origins();
    }

    default Span said() {
        return attribution().said();
    }

    default Basis basis() {
        return attribution().basis();
    }

    /** The source through which we know that it was said, where that has a grade of its own; else null. */
    default Source through() {
        return attribution().through();
    }

    default Certainty certainty() {
        return attribution().certainty();
    }

    default int credibility() {
        return attribution().credibility();
    }

    default String replaces() {
        return attribution().replaces();
    }

    /** Whether nothing more is to come after it. */
    @RestsOn({"kind"})
    default boolean closing() {
        return false;
    }

    /** Whether another statement is a way to understand it. */
    default boolean readAs(Statement other) {
        return attribution().readings().contains(other.id());
    }

    /** Whether a verdict is wanted. */
    @RestsOn({"kind"})
    default boolean judged() {
        return attribution().judged();
    }

    /** Whether other statements depend on it ({@code if}, {@code unless}). */
    default boolean condition() {
        return attribution().condition();
    }

    /** Whether it is set beside other statements: judged, or a condition. */
    default boolean compared() {
        return judged() || condition();
    }

    /** Whether somebody asserts it; a hypothesis is never evidence. */
    default boolean asserted() {
        return true;
    }

    /** Whether it tells of something that was observed or is judged to have happened: no forecast, capability or meaning. */
    @RestsOn({"kind"})
    default boolean observes() {
        return this instanceof Observation || this instanceof Assessment a && a.assesses() == Assesses.ACT;
    }

    /** Whether it says what is to come. */
    @RestsOn({"kind"})
    default boolean forecasts() {
        return this instanceof Assessment a && a.assesses() == Assesses.FORECAST;
    }

    /** Whether it tells of an act that nobody owns up to lightly. */
    @RestsOn({"action"})
    default boolean adverse() {
        return proposition().action() != null && proposition().action().adverse();
    }

    /** Whether its figure is an amount that must not be exceeded, rather than one to be reached. */
    @RestsOn({"quantity"})
    default boolean atMost() {
        return quantity() != null
                && !quantity().bare()
                && quantity().measure() == Measure.TOTAL
                && quantity().low() <= 0;
    }

    /** Whether its figure says that there was nothing. */
    @RestsOn({"quantity"})
    default boolean none() {
        return quantity() != null
                && !quantity().bare()
                && quantity().measure() != Measure.CHANGE
                && quantity().high() <= 0;
    }

    /** Whether it tells what happened or is so: an observation, or an assessment. */
    @RestsOn({"kind"})
    default boolean reports() {
        return this instanceof Observation || this instanceof Assessment;
    }

    /** Whether it says how things are rather than promising or denying: a hypothesis, an observation or an assessment. */
    default boolean factual() {
        return reports() || this instanceof Hypothesis;
    }

    /** Whether it was derived from another statement. */
    default boolean restsOn(Statement other) {
        return restsOn().contains(other);
    }

    /** Whether another statement takes its content over, directly or by way of others. */
    default boolean behind(Statement other) {
        return other.attribution().behind().contains(id());
    }

    /** Whether it was said before the time of a promise ran out. */
    @RestsOn({"said"})
    default boolean inTimeFor(Intent pledge) {
        return pledge.deadline() == null || said().earliest().isBefore(pledge.deadline());
    }

    /** Whole days from the end of what it speaks of to the date of judgement; negative when it reaches beyond. */
    default long daysBefore(AsOf asOf) {
        return Duration.between(window().latest(), asOf.date()).toDays();
    }

    /** Whether it is a rise or fall of a level, derived from figures rather than reported as an act. */
    @RestsOn({"id"})
    default boolean derived() {
        return !restsOn().isEmpty();
    }

    /** Whether it looks ahead, and the time that it speaks of is not over. */
    @RestsOn({"window"})
    default boolean runsBeyond(AsOf asOf) {
        return (this instanceof Intent || this instanceof Assessment)
                && window().latest().isAfter(asOf.date());
    }

    /** Whether it speaks of what comes after it was said, so that nothing said before it can answer it. */
    @RestsOn({"said", "window"})
    default boolean forward() {
        return !by().isEmpty()
                && !said().equals(Span.ALWAYS)
                && !window().earliest().isBefore(said().earliest());
    }

    /** Whether it says how a level moves rather than that somebody moves it: a rise, a fall, a change with a figure. */
    @RestsOn({"action", "quantity"})
    default boolean ofLevels() {
        return isA("rise")
                || isA("fall")
                || (quantity() != null
                        && quantity().measure() == Measure.CHANGE
                        && !quantity().bare());
    }

    /** Whether it speaks of no time in particular: any time up to the date of judgement. */
    @RestsOn({"window"})
    default boolean undated() {
        return window().equals(Span.ALWAYS);
    }

    /** The statements it was derived from; empty for what somebody said. */
    default List<Statement> restsOn() {
        return List.of();
    }

    /** The actor's id (several joined by {@code +}), or null when unstated. */
    default String actor() {
        return proposition().actor().key();
    }

    /** The action's id, or null when unstated. */
    default String action() {
        return proposition().action() == null ? null : proposition().action().id();
    }

    /** The object's id, or null when unstated. */
    default String object() {
        return proposition().object().key();
    }

    /** The target's id, or null when unstated. */
    default String target() {
        return proposition().target().key();
    }

    /** The place's id, or null when unstated. */
    default String place() {
        return proposition().place().key();
    }

    default Span window() {
        return proposition().window();
    }

    default Quantity quantity() {
        return proposition().quantity();
    }

    default Polarity polarity() {
        return proposition().polarity();
    }

    default Extent extent() {
        return proposition().extent();
    }

    /** Whether its action is the named term or a kind of it. */
    @RestsOn({"action"})
    default boolean isA(String term) {
        return proposition().action() != null && proposition().action().isA(term);
    }

    /** Whether its action is done, is so, or is kept by not doing; an act when unstated. */
    default Aspect aspect() {
        return proposition().action() == null
                ? Aspect.ACT
                : proposition().action().aspect();
    }

    /** What it does to the level of its object: of a stated change its direction, else its action's trend; or null. */
    @RestsOn({"action", "quantity"})
    default Direction trend() {
        var quantity = quantity();
        if (quantity != null && quantity.measure() == Measure.CHANGE && quantity.direction() != null) {
            return quantity.direction();
        }
        return proposition().action() == null ? null : proposition().action().trend();
    }

    /** Whether it gives a stock at a time, which is no act whatever its action term. */
    @RestsOn({"quantity"})
    default boolean measuresLevel() {
        return quantity() != null && quantity().measure() == Measure.LEVEL;
    }

    /** What evidence is looked for, as a key for joins: the action, its trend, and whether a level is claimed. */
    default String asks() {
        return action() + (trend() == null ? "" : ">" + trend().label()) + (measuresLevel() ? "#level" : "");
    }

    /** What it is evidence of, as a key for joins: an act or its absence; with a level, the level or that there was none. */
    default String shows() {
        if (action() == null) {
            return "";
        }
        if (measuresLevel()) {
            return (affirms() && none() ? NONE : LEVEL) + action() + (affirms() ? "" : ABSENT);
        }
        return action() + (affirms() && !none() ? "" : ABSENT);
    }

    /**
     * Which series a figure belongs to, or null when it belongs to none: a level by what it counts (actor, stock, object, target,
     * place, extent, units), an amount by its act and counter besides.
     */
    default String seriesKey() {
        if (measuresLevel()) {
            return String.join("|", stock(), counted());
        }
        if (quantity() == null || action() == null || derived() || !quantity().adds()) {
            return null;
        }
        var counters = by().stream().map(Source::id).collect(Collectors.joining("+"));
        return String.join(
                "|",
                "sum",
                action(),
                counters,
                quantity().measure().label(),
                quantity().direction() == null ? "" : quantity().direction().label(),
                counted());
    }

    private String counted() {
        return String.join("|", groundKey(), extent().label(), quantity().base());
    }

    /** What a level of its action counts: two figures are of one thing only if their stocks are one. */
    default String stock() {
        return proposition().action() == null ? "" : proposition().action().stock();
    }

    /** The actor's id for joins; empty when unstated. */
    default String actorKey() {
        var actor = actor();
        return actor == null ? "" : actor;
    }

    /** All that it is about except the action, as a key for joins: actor, object, target and place. */
    default String groundKey() {
        return String.join("|", actorKey(), orEmpty(object()), orEmpty(target()), orEmpty(place()));
    }

    private static String orEmpty(String key) {
        return key == null ? "" : key;
    }

    /**
     * Whether its time lets it answer a claim of whose act its own tells so much. What was said before what the claim speaks
     * of does not; nor what is of a time before that, or of one after it unless it carries the act out, if late. A level of
     * another day may be near enough.
     */
    @RestsOn({"said", "window"})
    default boolean canAnswer(Statement claim, Bond bond) {
        var pair = new Comparison(claim, this, bond, false);
        var timing = pair.timing();
        return bond == Bond.MEASURES
                || (!pair.saidBefore()
                        && timing != Timing.BEFORE
                        && (timing != Timing.AFTER || bond == Bond.FULFILS || pair.stillUndone()));
    }

    /** Whether it says that the act is or will be so, rather than that it is not. */
    @RestsOn({"polarity"})
    default boolean affirms() {
        return polarity() == Polarity.AFFIRMED;
    }

    /** Whether it holds by not doing: an abstention, an act that is said not to come, or no more than so much of it. */
    @RestsOn({"aspect", "polarity"})
    default boolean keptByNotDoing() {
        return (aspect() == Aspect.ABSTENTION) == affirms() || (affirms() && atMost());
    }

    /**
     * Whether all its asserters, or all the first asserters behind it, belong to the actor or side with a source. What one
     * side declares together with another is not that side's bare word.
     */
    default boolean saidBySideOf(Scope actor, List<Source> sources) {
        return onSide(by(), actor, sources) || onSide(origins(), actor, sources);
    }

    /** Asked for every pair that is compared: plain loops are several times faster here. */
    private static boolean onSide(List<Source> behind, Scope actor, List<Source> sources) {
        for (var source : behind) {
            if (!source.belongsTo(actor) && !sidesWithAny(source, sources)) {
                return false;
            }
        }
        return !behind.isEmpty();
    }

    private static boolean sidesWithAny(Source source, List<Source> others) {
        for (var other : others) {
            if (source.sides(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all who stand behind it belong to parties of the matter. */
    @RestsOn({"by"})
    default boolean partisan() {
        return !origins().isEmpty()
                && origins().stream().allMatch(o -> o.affiliation().stated());
    }

    /** Whether it was seen, pictured or read by who says it, or done by saying it: who orders or appoints needs no witness. */
    @RestsOn({"basis", "by", "action", "actor", "polarity"})
    default boolean firsthand() {
        return basis().firsthand()
                || (observes()
                        && affirms()
                        && isA(DECLARE)
                        && spokenFor(proposition().actor()));
    }

    /**
     * Whether who says it can know it: was there, or speaks of what its own side did or had done to it, and does not say that it
     * was told or inferred.
     */
    @RestsOn({"basis", "by", "actor", "target"})
    default boolean known() {
        return firsthand()
                || (basis() == Basis.UNKNOWN
                        && (spokenFor(proposition().actor())
                                || spokenFor(proposition().target())));
    }

    /** Whether any of its asserters belongs to an actor. */
    @RestsOn({"by"})
    default boolean spokenFor(Scope actor) {
        return by().stream().anyMatch(s -> s.belongsTo(actor));
    }

    /** Whether nobody behind it sides with anybody behind the other. */
    @RestsOn({"by"})
    default boolean apart(Statement other) {
        return origins().stream().noneMatch(o -> sidesWithAny(o, other.origins()));
    }

    /** Whether it may be of the same object, target, place and time as another, whoever did it. */
    @RestsOn({"object", "target", "place", "window"})
    default boolean ofTheSame(Statement other) {
        var timing = window().timing(other.window());
        return timing != Timing.BEFORE
                && timing != Timing.AFTER
                && proposition().meets(other.proposition());
    }

    /** Whether both name their actors, and these are others. */
    @RestsOn({"actor"})
    default boolean namesAnother(Statement other) {
        return proposition().actor().relationOf(other.proposition().actor()) == Relation.UNRELATED;
    }

    /** Whether it names another actor, object, target or place than another statement does. */
    @RestsOn({"actor", "object", "target", "place"})
    default boolean turnsFrom(Statement other) {
        return namesAnother(other) || !proposition().meets(other.proposition());
    }

    /** Whether it is recorded where it comes from: it cites somebody, rests on a first-hand basis, or speaks for itself. */
    default boolean lineageKnown() {
        return !attribution().cites().isEmpty()
                || basis().firsthand()
                || by().stream().noneMatch(s -> s.kind() == SourceKind.MEDIA || s.kind() == SourceKind.UNKNOWN);
    }

    /** The best grade among its asserters, and no better than that of the source through which it is known; of a derived statement the worst among those it rests on in the end. */
    default Reliability reliability() {
        return restsOn().isEmpty()
                ? best(this)
                : grounds(this).stream()
                        .map(Statement::best)
                        .max(Reliability::compareTo)
                        .orElse(Reliability.F);
    }

    private static Reliability best(Statement statement) {
        var best = statement.by().stream()
                .map(Source::reliability)
                .min(Reliability::compareTo)
                .orElse(Reliability.F);
        var through = statement.through();
        return through == null || through.reliability().compareTo(best) < 0 ? best : through.reliability();
    }

    /** What somebody said among all that a statement rests on; each is looked at once, however many ways lead to it. */
    private static List<Statement> grounds(Statement derived) {
        var seen = new LinkedHashSet<Statement>(derived.restsOn());
        var left = new ArrayDeque<Statement>(seen);
        while (!left.isEmpty()) {
            left.poll().restsOn().stream().filter(seen::add).forEach(left::add);
        }
        return seen.stream().filter(s -> s.restsOn().isEmpty()).toList();
    }
}
