package org.belie.cli;

import java.util.List;
import java.util.Set;
import org.belie.rules.ShippedBase;
import org.belie.session.LiveSession;

/**
 * Loads the shipped rules while the command line and the bundle are still being read: what takes longest at a start needs
 * neither. Where it turns out that they are not what was asked for, nothing but time is lost.
 */
final class Ahead {
    private static final Set<String> JUDGE = Set.of("check", "why", "why-not", "flip", "replay", "backtest");

    private Ahead() {}

    static void start(List<String> words) {
        if (!words.isEmpty() && JUDGE.contains(words.get(0)) && words.stream().noneMatch(Ahead::other)) {
            var thread = new Thread(Ahead::load, "rules");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static boolean other(String word) {
        return word.startsWith("--rules")
                || word.startsWith("--add-rules")
                || word.equals("--help")
                || word.equals("-h");
    }

    /** An empty session is opened too: the first one takes far longer than any other. */
    private static void load() {
        try {
            LiveSession.tryOut(ShippedBase.base());
        } catch (RuntimeException e) {
            // Whoever needs the rules meets the same failure, and tells of it.
        }
    }
}
