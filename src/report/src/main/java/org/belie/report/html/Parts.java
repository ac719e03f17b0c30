package org.belie.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.belie.json.Report;
import org.belie.model.Outcome;
import org.belie.verdict.Judged;

/**
 * The parts of reports, for pages that are made by others: what they give is HTML, with all text from outside written out. What
 * a claim's part refers to by its place on the page is in {@link #ground}.
 */
public final class Parts {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Parts.class.getClassLoader(), Parts.class.getPackageName());

    private final Library library;
    private final Chapter chapter;

    private Parts(Library library, Dossier dossier) {
        this.library = library;
        this.chapter = new Chapter(dossier, library, "");
    }

    /** Those of one claim of a bundle. */
    public static Parts of(Library library, Dossier dossier, String claim) {
        var entry = dossier.entry();
        var judged = entry.judged();
        var verdicts = judged.verdicts().stream()
                .filter(v -> v.claim().id().equals(claim))
                .toList();
        var one = new Report.Entry(
                new Judged(judged.bundle(), verdicts, judged.trace()), entry.fingerprint(), entry.warnings());
        return new Parts(
                library, new Dossier(one, dossier.whys(), dossier.flips(), dossier.timelines(), dossier.lines()));
    }

    /** The verdict with its whole reasoning. */
    public String claim() {
        return rendered("claim.jte", "section", chapter.sections().get(0));
    }

    /** What was said, with the lines of the bundle, and the rules that the verdict names. */
    public String ground() {
        return rendered("statements.jte", "chapter", chapter)
                + rendered("rules.jte", "page", new Page(library, List.of(chapter), List.of(), null));
    }

    /** An outcome with its sign and tone. */
    public static String badge(Outcome outcome) {
        return rendered("badge.jte", "outcome", outcome);
    }

    private static String rendered(String template, String name, Object value) {
        var text = new StringOutput();
        ENGINE.render(template, Map.of(name, value), new VisibleOutput(text));
        return text.toString();
    }

    /** The style of reports. */
    public static String style() {
        return Inline.STYLE;
    }

    /** The script of reports. */
    public static String script() {
        return Inline.SCRIPT;
    }
}
