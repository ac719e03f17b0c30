package org.belie.verdict.diff;

import java.util.HashSet;
import java.util.Set;
import org.belie.rules.RuleBook;
import org.belie.verdict.Judged;

/**
 * One of two judgements that are compared.
 *
 * @param book the rules that judged
 * @param told what the run started from, to look things up in
 */
public record Version(Judged judged, RuleBook book, Set<Object> told) {
    public Version(Judged judged, RuleBook book) {
        this(judged, book, new HashSet<>(judged.trace().told()));
    }
}
