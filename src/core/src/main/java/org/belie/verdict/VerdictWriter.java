package org.belie.verdict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Aside;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Confidence;
import org.belie.model.Discount;
import org.belie.model.Finding;
import org.belie.model.Force;
import org.belie.model.Gap;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.model.Overtaken;
import org.belie.model.Qualifier;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.model.Weight;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.session.Derivation;
import org.belie.session.Trace;

/** Puts what a run concluded into words, claim by claim. */
final class VerdictWriter {
    private static final Comparator<Item> ORDER = Comparator.comparing(
                    Item::force, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(i -> i.seen().id())
            .thenComparing(Item::proposed, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Item::rule);

    private final RuleBook book;
    private final Trace trace;
    private final Map<Statement, Verdict> verdicts;
    private final Map<Statement, List<Weight>> weights;
    private final Map<Statement, List<Discount>> discounts;
    private final Map<Statement, List<Aside>> asides;
    private final Map<Statement, List<Gap>> gaps;
    private final Map<Weight, Overtaken> overtaken = new HashMap<>();

    /** What is said of a claim names the same statements again and again. */
    private final Map<Statement, String> phrases = new HashMap<>();

    VerdictWriter(RuleBook book, Trace trace) {
        this.book = book;
        this.trace = trace;
        this.verdicts = trace.all(Verdict.class).collect(Collectors.toMap(Verdict::claim, Function.identity()));
        this.weights = byClaim(trace.all(Weight.class), Weight::claim);
        this.discounts = byClaim(trace.all(Discount.class), d -> d.pair().claim());
        this.asides = byClaim(trace.all(Aside.class), a -> a.pair().claim());
        this.gaps = byClaim(trace.all(Gap.class), Gap::claim);
        trace.all(Overtaken.class).forEach(o -> overtaken.put(o.weight(), o));
    }

    private static <T> Map<Statement, List<T>> byClaim(Stream<T> all, Function<T, Statement> claim) {
        return all.collect(Collectors.groupingBy(claim));
    }

    Judgement judgement(Statement claim) {
        var verdict = verdicts.get(claim);
        return trace.complete() && verdict != null ? judgement(verdict) : undecided(claim);
    }

    private Judgement undecided(Statement claim) {
        var why = trace.complete() ? Messages.of("verdict.noOutcome") : trace.stopped();
        var says = Messages.of("verdict.undecided", why, Phrase.of((Object) claim));
        return new Judgement(
                claim,
                Outcome.UNDECIDED,
                Confidence.LOW,
                Lean.NONE,
                "",
                says,
                says,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Judgement judgement(Verdict verdict) {
        var claim = verdict.claim();
        var against = evidence(claim, w -> !w.supports());
        var pro = evidence(claim, Weight::supports);
        var headline = headline(verdict, against, pro);
        return new Judgement(
                claim,
                verdict.outcome(),
                verdict.confidence(),
                verdict.lean(),
                verdict.rule(),
                headline.whole(),
                headline.answer(),
                verdict.qualifiers().stream().map(this::beside).toList(),
                against,
                pro,
                discounted(claim),
                items(asides.getOrDefault(claim, List.of()).stream()),
                missing(claim),
                verdict.ceilings().stream().map(this::reason).toList());
    }

    /** What leads, who said what, the outcome, and what else has to be said beside it. */
    private Headline headline(Verdict verdict, List<Item> against, List<Item> pro) {
        return Headline.of(
                verdict.claim(),
                beside(verdict, true),
                outcome(verdict),
                Headline.deciding(verdict.outcome(), against, pro),
                beside(verdict, false));
    }

    private List<String> beside(Verdict verdict, boolean leads) {
        return verdict.qualifiers().stream()
                .filter(q -> q.word().leads() == leads)
                .map(this::sentence)
                .toList();
    }

    private Beside beside(Qualifier qualifier) {
        return new Beside(qualifier.word(), qualifier.rule(), says(qualifier.claim(), qualifier), qualifier.shownBy());
    }

    private String outcome(Verdict verdict) {
        var proposed = trace.of(new Candidate(verdict.rule(), verdict.claim(), verdict.outcome()));
        return proposed == null
                ? sentence(verdict)
                : Template.fill(card(verdict.rule()).says(), proposed.bindings(), v -> of(verdict.claim(), v));
    }

    /** What has just been told is "it". */
    private String of(Statement claim, Object value) {
        return claim.equals(value) ? Messages.of("headline.it") : words(value);
    }

    private List<Item> evidence(Statement claim, Predicate<Weight> side) {
        return weights.getOrDefault(claim, List.of()).stream()
                .filter(side)
                .filter(w -> !overtaken.containsKey(w))
                .map(this::item)
                .sorted(ORDER)
                .toList();
    }

    private List<Item> discounted(Statement claim) {
        var undercut = discounts.getOrDefault(claim, List.of()).stream().map(this::item);
        var left = weights.getOrDefault(claim, List.of()).stream()
                .map(overtaken::get)
                .filter(o -> o != null);
        return Stream.concat(undercut, left.map(this::item)).sorted(ORDER).toList();
    }

    private List<Item> items(Stream<? extends Finding> findings) {
        return findings.map(this::item).sorted(ORDER).toList();
    }

    private List<String> missing(Statement claim) {
        return gaps.getOrDefault(claim, List.of()).stream()
                .sorted(Comparator.comparing(Gap::rule))
                .map(g -> says(claim, g))
                .distinct()
                .toList();
    }

    private Item item(Weight weight) {
        var finding = weight.finding();
        var caps = weight.caps().stream()
                .filter(c -> c.to().compareTo(finding.force()) < 0 && c.to() == weight.force())
                .map(this::reason)
                .toList();
        return item(finding, finding.rule(), says(weight.claim(), finding), finding.force(), weight.force(), caps);
    }

    private Item item(Overtaken left) {
        return item(left.weight().finding(), left.rule(), says(left.weight().claim(), left), null, null, List.of());
    }

    private Item item(Finding finding) {
        return item(finding, finding.rule(), says(finding.pair().claim(), finding), null, null, List.of());
    }

    private Item item(Finding finding, String rule, String says, Force proposed, Force force, List<Item.Reason> caps) {
        var seen = finding.pair().seen();
        var ground = seen.restsOn().isEmpty() ? List.of(seen) : seen.restsOn();
        var origins = ground.stream()
                .flatMap(s -> s.origins().stream())
                .map(Source::id)
                .distinct()
                .sorted()
                .toList();
        var card = card(rule);
        return new Item(rule, card.name(), proposed, force, caps, says, seen, ground, origins, card.doubt(), finding);
    }

    private Item.Reason reason(Cap cap) {
        return new Item.Reason(cap.rule(), cap.to().label(), says(cap.pair().claim(), cap));
    }

    private Item.Reason reason(Ceiling ceiling) {
        return new Item.Reason(ceiling.rule(), ceiling.confidence().label(), says(ceiling.claim(), ceiling));
    }

    /** The sentence of the rule that concluded a fact, about a claim. */
    private String says(Statement claim, Object fact) {
        var derivation = trace.of(fact);
        return Headline.capital(Template.about(claim, says(derivation), derivation.bindings(), this::words));
    }

    /** The same, complete in itself. */
    private String sentence(Object fact) {
        var derivation = trace.of(fact);
        return Template.fill(says(derivation), derivation.bindings(), this::words);
    }

    private String says(Derivation derivation) {
        return book.named(derivation.pack(), derivation.rule()).says();
    }

    private String words(Object value) {
        return value instanceof Statement statement
                ? phrases.computeIfAbsent(statement, s -> Phrase.of((Object) s))
                : Phrase.of(value);
    }

    private RuleCard card(String id) {
        return book.card(id);
    }
}
