package org.belie.review;

import java.util.List;

/**
 * What became of a file of decisions.
 *
 * @param added how many were new
 * @param known how many were here before
 * @param problems why nothing was taken, a sentence each; then nothing was added
 */
public record Intake(int added, int known, List<String> problems) {
    public Intake {
        problems = List.copyOf(problems);
    }
}
