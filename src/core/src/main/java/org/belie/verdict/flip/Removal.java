package org.belie.verdict.flip;

import java.util.List;
import org.belie.model.Statement;
import org.belie.verdict.Upshot;

/**
 * Statements without which the verdict would be another; with any of them back, it would not.
 *
 * @param statements by id
 * @param upshot what the verdict would be
 */
public record Removal(List<Statement> statements, Upshot upshot) {}
