package org.belie.verdict;

import org.belie.model.Bundle;
import org.belie.rules.RuleBook;
import org.belie.session.LiveSession;
import org.belie.session.RuleFailure;
import org.belie.session.Settings;

/** Judges a matter that moves on, in one session: each bundle after the one before it, as if it were the only one. */
public final class LiveJudge implements AutoCloseable {
    private final RuleBook book;
    private final Settings settings;
    private final LiveSession session;

    LiveJudge(RuleBook book, Settings settings) {
        this.book = book;
        this.settings = settings;
        this.session = new LiveSession(book.base());
    }

    /** Judges every claim of the bundle that comes next. */
    public Judged judge(Bundle bundle) {
        try {
            return Judge.judged(book, bundle, session.move(settings, bundle));
        } catch (RuleFailure e) {
            throw Judge.told(book, e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
