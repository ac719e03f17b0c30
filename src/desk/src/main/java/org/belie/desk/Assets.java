package org.belie.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.belie.report.html.Parts;

/** Styles and scripts of the pages: they are part of the program, and the only ones that a page may use. */
final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

    private Assets() {}

    static void serve(Context request) {
        switch (request.pathParam("name")) {
            case "report.css" -> give(request, "text/css", Parts.style());
            case "desk.css" -> give(request, "text/css", read("/belie/desk/desk.css"));
            case "report.js" -> give(request, "text/javascript", Parts.script());
            case "desk.js" -> give(request, "text/javascript", read("/belie/desk/desk.js"));
            case "htmx.js" -> give(request, "text/javascript", read(HTMX));
            default -> throw new Turned(404, "There is no such page.");
        }
    }

    private static void give(Context request, String type, String text) {
        request.contentType(type + ";charset=utf-8");
        request.header("Cache-Control", "private, max-age=600");
        request.result(text);
    }

    private static String read(String name) {
        try (var in = Assets.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
