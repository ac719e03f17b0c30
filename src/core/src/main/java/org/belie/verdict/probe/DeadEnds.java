package org.belie.verdict.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belie.rules.tree.Condition;

/** Keeps where the ways that came furthest failed. */
final class DeadEnds implements Witness {
    private static final int MOST = 200;

    private final List<Condition> when;
    private final List<Map<String, Object>> ways = new ArrayList<>();
    private int furthest = -1;

    DeadEnds(List<Condition> when) {
        this.when = when;
    }

    @Override
    public void tried(Condition condition, Map<String, Object> bound, boolean met) {
        var at = when.indexOf(condition);
        if (met || at < furthest) {
            return;
        }
        if (at > furthest) {
            furthest = at;
            ways.clear();
        }
        if (ways.size() < MOST) {
            ways.add(bound);
        }
    }

    int furthest() {
        return furthest;
    }

    List<Map<String, Object>> ways() {
        return ways;
    }
}
