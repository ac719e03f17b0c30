package org.belie.model;

/**
 * A number that is a judgement, from {@code rules/parameters.yaml}: a tolerance, a gap in days, a share.
 *
 * @param name what rules ask for
 * @param gloss what it decides, for the explanation that used it
 */
public record Parameter(String name, double value, String gloss) {
    public Parameter {
        Concluded.of(name);
    }
}
