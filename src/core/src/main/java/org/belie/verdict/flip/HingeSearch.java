package org.belie.verdict.flip;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.belie.model.Parameter;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/** Tries each number of judgement at half and at twice what it is, and closes in on where the verdict turns. */
final class HingeSearch {
    /** How a bundle is gone through, and not what is made of it. */
    private static final List<String> PLUMBING = List.of("crowd");

    private static final List<Double> TIMES = List.of(0.5, 2.0);
    private static final int CLOSER = 3;
    private static final MathContext DIGITS = new MathContext(3);

    private final Trials trials;
    private final Upshot now;
    private final List<Hinges.Hinge> found = new ArrayList<>();

    HingeSearch(Trials trials, Judgement now) {
        this.trials = trials;
        this.now = Upshot.of(now);
    }

    Hinges search() {
        var tried = 0;
        var parameters = trials.parameters().stream()
                .filter(p -> !PLUMBING.contains(p.name()) && p.value() != 0)
                .sorted(Comparator.comparing(Parameter::name))
                .toList();
        for (var parameter : parameters) {
            if (!TIMES.stream().allMatch(times -> tried(parameter, times))) {
                return new Hinges(found, tried, false);
            }
            tried++;
        }
        return new Hinges(found, tried, true);
    }

    /** Whether there was a run left to try it. */
    private boolean tried(Parameter parameter, double times) {
        if (!trials.left()) {
            return false;
        }
        var far = parameter.value() * times;
        var upshot = Upshot.of(trials.where(parameter, far));
        if (!upshot.equals(now)) {
            found.add(nearest(parameter, far, upshot));
        }
        return true;
    }

    /** Halves the way between the value that it has and one that turns the verdict. */
    private Hinges.Hinge nearest(Parameter parameter, double far, Upshot there) {
        var same = parameter.value();
        var other = far;
        var upshot = there;
        for (var i = 0; i < CLOSER && trials.left(); i++) {
            var middle = BigDecimal.valueOf((same + other) / 2).round(DIGITS).doubleValue();
            var seen = Upshot.of(trials.where(parameter, middle));
            if (seen.equals(now)) {
                same = middle;
            } else {
                other = middle;
                upshot = seen;
            }
        }
        return new Hinges.Hinge(parameter, other, upshot);
    }
}
