package org.belie.report;

import java.util.List;
import org.belie.message.Messages;
import org.belie.vocabulary.Branch;

/** The tree of actions for a terminal: kinds below what they are kinds of. */
public final class TreeText {
    private static final String STEP = "  ";

    private TreeText() {}

    public static String of(List<Branch> branches) {
        var out = new StringBuilder();
        branches.forEach(b -> out.append(line(b)));
        return out.toString();
    }

    private static String line(Branch branch) {
        var indent = STEP.repeat(branch.depth());
        var what = branch.id() + ": " + branch.action().gloss();
        var above = branch.again() && !branch.kinds().isEmpty();
        return Wrap.lines(indent, indent + STEP + STEP, above ? Messages.of("terms.kindsAbove", what) : what);
    }
}
