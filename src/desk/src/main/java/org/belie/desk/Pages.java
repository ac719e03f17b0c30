package org.belie.desk;

import io.javalin.http.Context;
import java.util.List;

/** The pages that are looked at. */
final class Pages {
    private final Docket docket;
    private final Board board;
    private final boolean edits;
    private final KeptParts kept = new KeptParts();

    Pages(Docket docket, Board board, boolean edits) {
        this.docket = docket;
        this.board = board;
        this.edits = edits;
    }

    void queue(Context request) {
        docket.refresh();
        var user = Gate.user(request, Role.READER);
        var view = QueueView.of(QueueFilter.of(request), board.rows(user), docket);
        show(request, "queue", new Shell(user, "Queue", "queue", view.busy()), view);
    }

    void claim(Context request) {
        var user = Gate.user(request, Role.READER);
        var filed = filed(request);
        var choice = request.queryParam("do");
        var claim = claim(request, filed);
        claim(
                request,
                user,
                filed,
                DecisionForm.fresh(choice, filed.subjects().get(claim).seen()));
    }

    /** The page of a claim with what was entered, and why it was not taken. */
    void claim(Context request, User user, Filed filed, DecisionForm form) {
        var verdict = filed.verdict(claim(request, filed));
        var view = new ClaimView(
                filed,
                verdict,
                board.review(filed, verdict),
                user,
                kept.of(filed, verdict),
                board.names(),
                form,
                Supposition.of(request, filed, verdict),
                around(filed, verdict.claim().id()));
        show(request, "review", Shell.of(user, verdict.claim().id(), "queue"), view);
    }

    private ClaimView.Around around(Filed filed, String claim) {
        var all = docket.all().stream()
                .flatMap(f -> f.verdicts().stream()
                        .map(v -> Address.claim(f, v.claim().id())))
                .toList();
        var at = all.indexOf(Address.claim(filed, claim));
        return new ClaimView.Around(
                at > 0 ? all.get(at - 1) : null, at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null);
    }

    void print(Context request) {
        var user = Gate.user(request, Role.READER);
        var filed = filed(request);
        var verdict = filed.verdict(claim(request, filed));
        var view = new ClaimView(
                filed,
                verdict,
                board.review(filed, verdict),
                user,
                kept.of(filed, verdict),
                board.names(),
                null,
                null,
                null);
        show(request, "print", Shell.of(user, verdict.claim().id(), "queue"), view);
    }

    void disagreements(Context request) {
        var user = Gate.user(request, Role.READER);
        var view = DisagreementsView.of(board.rows(user), board.names());
        show(request, "disagreements", Shell.of(user, "Disagreements", "disagreements"), view);
    }

    void sources(Context request) {
        var user = Gate.user(request, Role.READER);
        show(request, "sources", Shell.of(user, "Sources", "sources"), SourcesView.of(docket.all()));
    }

    void matrix(Context request) {
        var user = Gate.user(request, Role.READER);
        var usable = docket.all().stream().filter(Filed::usable).toList();
        if (usable.isEmpty()) {
            throw new Turned(404, "No bundle is judged yet.");
        }
        var filed = request.queryParam("m") == null ? usable.get(0) : filed(request);
        show(request, "matrix", Shell.of(user, "Matrix", "matrix"), MatrixView.of(filed, usable));
    }

    void matters(Context request) {
        docket.refresh();
        var user = Gate.user(request, Role.READER);
        show(request, "matters", Shell.of(user, "Matters", "matters"), docket.all());
    }

    void rules(Context request) {
        var user = Gate.user(request, Role.READER);
        var cards = List.copyOf(docket.setup().book().cards().values());
        show(
                request,
                "rulelist",
                Shell.of(user, "Rules", "rules"),
                new RulesView(cards, edits && user.may(Role.EDITOR)));
    }

    /** The bundle that a request names. */
    Filed filed(Context request) {
        var filed = docket.fresh(said(request, "m"));
        if (filed == null) {
            throw new Turned(404, "There is no such bundle at this desk.");
        }
        return filed;
    }

    /** The claim that a request names, which has a verdict. */
    String claim(Context request, Filed filed) {
        var claim = said(request, "c");
        if (filed.verdict(claim) == null) {
            throw new Turned(404, "There is no verdict on such a claim.");
        }
        return claim;
    }

    private static String said(Context request, String name) {
        var query = request.queryParam(name);
        var form = query == null ? request.formParam(name) : query;
        return form == null ? "" : form;
    }

    static void show(Context request, String page, Shell shell, Object view) {
        request.html(Templates.page(page, shell, view)).contentType("text/html;charset=utf-8");
    }
}
