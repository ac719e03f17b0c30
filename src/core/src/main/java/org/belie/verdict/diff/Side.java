package org.belie.verdict.diff;

import java.util.List;
import org.belie.model.Label;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/** Where in an explanation a piece of reasoning stands. */
public enum Side implements Label {
    AGAINST,
    FOR,
    DISCOUNTED,
    /** Compared, and could not count. */
    CONTEXT;

    List<Item> of(Judgement judgement) {
        return switch (this) {
            case AGAINST -> judgement.against();
            case FOR -> judgement.pro();
            case DISCOUNTED -> judgement.discounted();
            case CONTEXT -> judgement.context();
        };
    }
}
