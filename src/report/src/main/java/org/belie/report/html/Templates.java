package org.belie.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates, made into classes when the project was built. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    static String page(Page page) {
        var text = new StringOutput(1 << 16);
        ENGINE.render("page.jte", page, new VisibleOutput(text));
        return text.toString();
    }
}
