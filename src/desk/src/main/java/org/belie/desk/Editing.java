package org.belie.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.BundleFiles;
import org.belie.problem.Problem;
import org.belie.rules.RuleShelf;

/** Bundles and rules in the editor. The files are the truth: what is written is what was typed, and only over what was read. */
final class Editing {
    private final Docket docket;
    private final Pages pages;
    private final Path rules;
    private final RuleShelf shelf = new RuleShelf();

    Editing(Docket docket, Pages pages, Path rules) {
        this.docket = docket;
        this.pages = pages;
        this.rules = rules;
    }

    void matter(Context request) {
        var user = Gate.user(request, Role.READER);
        var filed = pages.filed(request);
        var text = Texts.read(BundleFiles.file(filed.path()));
        show(request, filed, new MatterView(filed, text, Texts.hash(text), null, user, MatterView.sketch(filed, text)));
    }

    private static void show(Context request, Filed filed, MatterView view) {
        Pages.show(request, "matter", Shell.of(view.user(), filed.title(), "matters"), view);
    }

    /** Problems and verdicts of what is in the editor; nothing is written. */
    void sketch(Context request) {
        var user = Gate.user(request, Role.EDITOR);
        var filed = pages.filed(request);
        var sketch = MatterView.sketch(filed, text(request, ""));
        Pages.show(request, "sketch", Shell.of(user, "", ""), sketch);
    }

    void save(Context request) {
        var user = Gate.user(request, Role.EDITOR);
        var filed = pages.filed(request);
        var file = BundleFiles.file(filed.path());
        var now = Texts.read(file);
        var text = text(request, now);
        var base = base(request);
        var sketch = MatterView.sketch(filed, text);
        var view = new MatterView(filed, text, base, null, user, sketch);
        if (!view.editable()) {
            throw new Turned(403, "A bundle on a line of a file is not edited here.");
        }
        if (!sketch.usable()) {
            request.status(422);
            show(request, filed, view);
        } else if (!Texts.write(file, text, base)) {
            request.status(409);
            show(request, filed, new MatterView(filed, text, Texts.hash(now), now, user, sketch));
        } else {
            docket.refresh();
            request.redirect(Address.matter(filed), HttpStatus.SEE_OTHER);
        }
    }

    private static String text(Context request, String before) {
        var text = request.formParam("text");
        return Texts.sent(text == null ? "" : text, before);
    }

    private static String base(Context request) {
        var base = request.formParam("base");
        return base == null ? "" : base;
    }

    void rule(Context request) {
        var user = Gate.user(request, Role.READER);
        var path = path(request);
        var editable = rules != null && user.may(Role.EDITOR);
        var text = rules == null ? docket.setup().folder().rules().get(path) : Texts.read(file(path));
        rule(request, user, new RuleView(path, text, Texts.hash(text), null, editable, null));
    }

    /** Lint, gates and changed verdicts of what is in the editor; nothing is written. */
    void tryRule(Context request) {
        var user = Gate.user(request, Role.EDITOR);
        var path = path(request);
        var text = text(request, "");
        rule(request, user, new RuleView(path, text, base(request), null, rules != null, trial(path, text)));
    }

    void saveRule(Context request) {
        var user = Gate.user(request, Role.EDITOR);
        var path = path(request);
        if (rules == null) {
            throw new Turned(403, "The rules are inside the program. Start the desk with --rules FOLDER to edit some.");
        }
        var now = Texts.read(file(path));
        var text = text(request, now);
        var trial = trial(path, text);
        if (!trial.usable()) {
            request.status(422);
            rule(request, user, new RuleView(path, text, base(request), null, true, trial));
        } else if (!Texts.write(file(path), text, base(request))) {
            request.status(409);
            rule(request, user, new RuleView(path, text, Texts.hash(now), now, true, trial));
        } else {
            docket.reload();
            request.redirect(Address.rule(path), HttpStatus.SEE_OTHER);
        }
    }

    private RuleView.Trial trial(String path, String text) {
        synchronized (shelf) {
            return RuleView.trial(docket, shelf, path, text);
        }
    }

    private static void rule(Context request, User user, RuleView view) {
        Pages.show(request, "ruletext", Shell.of(user, view.path(), "rules"), view);
    }

    /** A rule file that there is: no path of a request is ever opened that is not in the list. */
    private String path(Context request) {
        var query = request.queryParam("path");
        var path = query == null ? request.formParam("path") : query;
        if (path == null || !docket.setup().folder().rules().containsKey(path)) {
            throw new Turned(404, "There is no such rule.");
        }
        return path;
    }

    private Path file(String path) {
        var home = docket.setup().folder().home(path);
        return (home.isEmpty() ? rules : Path.of(home)).resolve(path);
    }

    /** Problems in one list, for templates. */
    static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::text).toList();
    }
}
