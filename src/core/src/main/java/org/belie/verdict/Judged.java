package org.belie.verdict;

import java.util.List;
import org.belie.model.Bundle;
import org.belie.session.Trace;

/**
 * A bundle and the verdicts on its claims.
 *
 * @param verdicts in the order of the bundle
 * @param trace all that the run concluded
 */
public record Judged(Bundle bundle, List<Judgement> verdicts, Trace trace) {}
