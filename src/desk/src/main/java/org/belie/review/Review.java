package org.belie.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belie.model.Outcome;

/**
 * How far the review of a verdict has come, reckoned from the decisions on it.
 *
 * @param all every decision, in the order in which they were made
 */
public record Review(Policy policy, Subject now, Outcome outcome, List<Held> all) {
    public Review {
        all = List.copyOf(all);
    }

    /**
     * The review of a verdict.
     *
     * @param decisions on its claim
     * @param verdicts gives a verdict that was seen, by its hash
     */
    public static Review of(
            Policy policy, Subject now, Outcome outcome, List<Recorded> decisions, Function<String, String> verdicts) {
        var held = Order.of(decisions).stream()
                .map(r -> held(policy, now, r, verdict(now, r, verdicts)))
                .toList();
        return new Review(policy, now, outcome, held);
    }

    /** Most are about the verdict as it still is. */
    private static String verdict(Subject now, Recorded recorded, Function<String, String> verdicts) {
        var seen = recorded.decision().seen();
        return seen.equals(now.seen()) ? now.verdict() : verdicts.apply(seen);
    }

    private static Held held(Policy policy, Subject now, Recorded recorded, String verdict) {
        var moved = verdict == null ? Set.of(Moved.values()) : Movement.between(recorded.decision(), verdict, now);
        return new Held(recorded, verdict, moved, policy.stands(moved));
    }

    /** The last reading of each person that stands, by pseudonym. Who abstains has read nothing. */
    public Map<String, Held> readings() {
        var latest = new LinkedHashMap<String, Held>();
        all.stream().filter(h -> h.stands() && h.decision().reading()).forEach(h -> {
            latest.remove(h.decision().reviewer());
            latest.put(h.decision().reviewer(), h);
        });
        latest.values().removeIf(h -> h.decision().choice() == Choice.ABSTAIN);
        return latest;
    }

    /** Whether as many have read it as the project asks for. */
    public boolean read() {
        return readings().size() >= policy.readers();
    }

    /** How far it has come, for somebody who may see everything. */
    public ReviewState state() {
        if (readings().isEmpty()) {
            return all.stream().anyMatch(h -> !h.stands()) ? ReviewState.STALE : ReviewState.OPEN;
        }
        if (!read()) {
            return ReviewState.READING;
        }
        if (readings().values().stream().anyMatch(h -> h.decision().choice() == Choice.RETURN)) {
            return ReviewState.RETURNED;
        }
        if (results().size() > 1) {
            return ReviewState.DISAGREEMENT;
        }
        return policy.approver() && !approved() ? ReviewState.APPROVAL : ReviewState.DONE;
    }

    /** The different results that readers came to. */
    private Set<String> results() {
        return readings().values().stream().map(this::result).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a reading comes to: an outcome, or that there is a question. */
    public String result(Held held) {
        var stands = held.decision().stands(outcome);
        return stands == null ? held.decision().choice().label() : stands.label();
    }

    private boolean approved() {
        var last = readings().values().stream().map(all::indexOf).reduce(-1, Math::max);
        return all.stream()
                .skip(last + 1L)
                .anyMatch(h -> h.stands()
                        && !h.decision().reading()
                        && h.decision().choice() == Choice.ACCEPT
                        && !readings().containsKey(h.decision().reviewer()));
    }

    /**
     * Why a person may not decide so now, in a sentence; null when they may. It is asked again where the decision is appended.
     */
    public String barred(String reviewer, Stage stage) {
        if (stage == Stage.READING) {
            return null;
        }
        if (!policy.approver()) {
            return "this project asks for no approval";
        }
        if (readings().containsKey(reviewer)) {
            return "nobody approves what they read themselves";
        }
        return state() == ReviewState.APPROVAL ? null : "there is nothing to approve before the readers agree";
    }

    /** The decisions that a person may see: a reader sees no other reader's before there are as many as the project asks for. */
    public List<Held> seenBy(String reviewer) {
        return !policy.blind() || read()
                ? all
                : all.stream()
                        .filter(h -> Objects.equals(h.decision().reviewer(), reviewer))
                        .toList();
    }

    /** The state as a person may know it. */
    public ReviewState stateFor(String reviewer) {
        return new Review(policy, now, outcome, seenBy(reviewer)).state();
    }

    /** The decision that stands beside the verdict when the review is done: the last reading; null before. */
    public Held result() {
        return state() == ReviewState.DONE
                ? readings().values().stream().reduce((a, b) -> b).orElse(null)
                : null;
    }
}
