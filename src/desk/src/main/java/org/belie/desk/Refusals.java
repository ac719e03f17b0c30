package org.belie.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import org.belie.review.Unreadable;
import org.belie.rules.gate.OutOfFuel;

/** What is told where a page cannot be shown: a sentence, and nothing of the inside. */
final class Refusals {
    private Refusals() {}

    static void add(RoutesConfig routes) {
        routes.exception(Turned.class, (e, request) -> tell(request, e.status(), e.getMessage()));
        routes.exception(
                HttpResponseException.class, (e, request) -> tell(request, e.getStatus(), words(e.getStatus())));
        routes.exception(Unreadable.class, (e, request) -> tell(request, 503, e.getMessage()));
        routes.exception(
                Exception.class, (e, request) -> tell(request, 500, "This is a fault in belie. Nothing was changed."));
        routes.error(404, request -> {
            if (request.attribute("told") == null) {
                tell(request, 404, words(404));
            }
        });
    }

    /** The same page, which says so where a limit stopped what it asked for. */
    static Handler limited(Handler page) {
        return request -> {
            try {
                page.handle(request);
            } catch (OutOfFuel | StackOverflowError e) {
                throw new Turned(503, "This took too long and was stopped.");
            }
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 404 -> "There is no such page.";
            case 405 -> "This page is asked for in another way.";
            case 413 -> "This is too large.";
            default -> "This cannot be done.";
        };
    }

    private static void tell(Context request, int status, String sentence) {
        request.status(status);
        request.attribute("told", true);
        var user = request.<User>attribute("user");
        Pages.show(
                request, "refused", user == null ? Shell.bare("Not here") : Shell.of(user, "Not here", ""), sentence);
    }
}
