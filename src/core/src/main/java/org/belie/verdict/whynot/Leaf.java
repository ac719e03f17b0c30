package org.belie.verdict.whynot;

import java.util.List;
import org.belie.rules.tree.Place;

/**
 * One constraint beside the fact that it was tried on.
 *
 * @param text as the rule has it
 * @param at where the rule has it
 * @param passed whether it holds
 * @param ofClaim whether it speaks of the claim alone, so that no report can change it
 * @param actual what was found where something else was wanted: {@code timing is before}; empty when it holds
 */
public record Leaf(String text, Place at, boolean passed, boolean ofClaim, List<String> actual) {}
