package org.belie.verdict.why;

import org.belie.model.Bundle;
import org.belie.verdict.Judgement;

/**
 * Why the verdict on one claim is what it is, as plain data.
 *
 * @param root the verdict; its first child is the claim
 */
public record Explanation(Bundle bundle, Judgement judgement, Detail detail, Node root) {}
