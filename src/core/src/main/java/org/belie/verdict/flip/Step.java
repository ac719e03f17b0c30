package org.belie.verdict.flip;

import java.util.List;
import org.belie.verdict.Upshot;

/**
 * Neighbouring grades at which the verdict would be one and the same other one.
 *
 * @param grades in their order
 */
public record Step(List<String> grades, Upshot upshot) {
    public Step {
        grades = List.copyOf(grades);
    }
}
