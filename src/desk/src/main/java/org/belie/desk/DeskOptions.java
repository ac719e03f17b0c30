package org.belie.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.belie.problem.Reading;
import org.belie.review.Policy;
import org.belie.review.ReviewerKey;
import org.belie.setup.Setup;

/**
 * What a desk is opened with.
 *
 * @param bundles the files and folders of bundles
 * @param setup reads the rules as they are now
 * @param rules the folder that rules are edited in; null when they are inside the program
 * @param store where decisions are kept
 * @param team who works at it; null for the one person whose machine it is
 * @param person that one person's name
 * @param key to sign with, or null
 * @param port 0 for any that is free
 */
public record DeskOptions(
        List<Path> bundles,
        Supplier<Reading<Setup>> setup,
        Path rules,
        String store,
        Policy policy,
        Team team,
        String person,
        ReviewerKey key,
        int port) {
    public DeskOptions {
        bundles = List.copyOf(bundles);
    }
}
