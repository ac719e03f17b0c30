package org.belie.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.belie.report.html.VisibleOutput;

/** The pages, made into classes when the project was built. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    static String page(String name, Shell shell, Object view) {
        var text = new StringOutput();
        ENGINE.render(name + ".jte", Map.of("shell", shell, "view", view), new VisibleOutput(text));
        return text.toString();
    }
}
