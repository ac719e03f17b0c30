package org.belie.report;

import java.util.stream.Collectors;
import org.belie.rules.lint.Page;

/** What there is to know of kinds of problems, for a terminal. */
public final class LintPages {
    private LintPages() {}

    public static String one(Page page) {
        return page.text();
    }

    /** A line for every kind. */
    public static String list() {
        return Page.all().stream()
                .map(p -> p.code().id() + "  " + p.code().meaning() + "\n")
                .collect(Collectors.joining());
    }
}
