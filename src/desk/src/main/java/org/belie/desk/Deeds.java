package org.belie.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.belie.review.Stage;
import org.belie.review.Store;

/** What changes something: decisions, and the work in the background. */
final class Deeds {
    private final Docket docket;
    private final Board board;
    private final Pages pages;
    private final DeskOptions options;

    Deeds(Docket docket, Board board, Pages pages, DeskOptions options) {
        this.docket = docket;
        this.board = board;
        this.pages = pages;
        this.options = options;
    }

    void decide(Context request) {
        var form = DecisionForm.of(request);
        var user = Gate.user(request, form.asStage() == Stage.APPROVAL ? Role.APPROVER : Role.REVIEWER);
        var filed = pages.filed(request);
        var claim = pages.claim(request, filed);
        var wrong = wrong(form, filed, claim, user);
        if (wrong != null) {
            request.status(wrong.status());
            var seen = filed.subjects().get(claim).seen();
            var again = new DecisionForm(
                    form.stage(),
                    form.choice(),
                    form.outcome(),
                    form.confidence(),
                    form.reason(),
                    form.sentence(),
                    seen,
                    form.once(),
                    null);
            pages.claim(request, user, filed, again.refused(wrong.getMessage()));
            return;
        }
        store().append(filed.subjects().get(claim), form.opinion(), user.id(), form.once(), options.key());
        request.redirect(Address.claim(filed, claim) + "#decisions", HttpStatus.SEE_OTHER);
    }

    private Store store() {
        return board.store();
    }

    private Turned wrong(DecisionForm form, Filed filed, String claim, User user) {
        var mistake = form.mistake();
        if (mistake != null) {
            return new Turned(422, "Nothing was decided: " + mistake + ".");
        }
        if (!form.seen().equals(filed.subjects().get(claim).seen())) {
            return new Turned(
                    409, "Nothing was decided: the verdict moved since you opened this page. Here is the one of now.");
        }
        var barred = board.review(filed, filed.verdict(claim)).barred(user.id(), form.asStage());
        return barred == null ? null : new Turned(403, "Nothing was decided: " + barred + ".");
    }

    void stop(Context request) {
        Gate.user(request, Role.REVIEWER);
        docket.stop();
        request.redirect("/", HttpStatus.SEE_OTHER);
    }

    void proceed(Context request) {
        Gate.user(request, Role.REVIEWER);
        docket.proceed();
        request.redirect("/", HttpStatus.SEE_OTHER);
    }
}
