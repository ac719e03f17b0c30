package org.belie.review;

import java.util.Objects;

/**
 * The very verdict that a person sees when deciding.
 *
 * @param asOf the date of judgement
 * @param fingerprint of the bundle
 * @param rules fingerprint of all rules, vocabulary and parameters
 * @param grounds fingerprint of the texts of the rules that the verdict names
 * @param verdict as JSON, in the form of {@code belie-verdicts/1}
 */
public record Subject(
        String bundle, String claim, String asOf, String fingerprint, String rules, String grounds, String verdict) {
    public Subject {
        Objects.requireNonNull(verdict, "a decision is about a verdict");
    }

    /** Hash of the verdict's text. */
    public String seen() {
        return Hash.of(verdict);
    }
}
