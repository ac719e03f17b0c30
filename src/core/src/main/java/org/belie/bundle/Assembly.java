package org.belie.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belie.model.Attribution;
import org.belie.model.Statement;
import org.belie.problem.Problems;

/** Puts into each statement what only all of them together tell: origins, what is judged, what is a condition. */
final class Assembly {
    private static final Set<Kind> CLAIMS = Set.of(Kind.INTENT, Kind.DENIAL, Kind.HYPOTHESIS);

    private final List<Draft> drafts;
    private final boolean judgeAll;
    private final Origins origins;
    private final Set<String> conditions = new HashSet<>();

    /**
     * @param drafts statements whose references hold
     * @param judgeAll whether the bundle wants every statement judged
     */
    Assembly(List<Draft> drafts, boolean judgeAll) {
        this.drafts = drafts;
        this.judgeAll = judgeAll;
        this.origins = new Origins(drafts);
        for (var draft : drafts) {
            conditions.addAll(draft.ids(Reference.IF));
            conditions.addAll(draft.ids(Reference.UNLESS));
            conditions.addAll(draft.ids(Reference.ANY));
            conditions.addAll(draft.ids(Reference.ALL));
        }
    }

    List<Statement> statements() {
        return drafts.stream().map(this::statement).toList();
    }

    /** Tells of the first statement with more behind it than is followed. */
    void longChains(Problems problems) {
        drafts.stream()
                .filter(d -> origins.behind(d.id().text()).size() > Origins.MOST_BEHIND)
                .findFirst()
                .ifPresent(d -> problems.error(
                        d.id().mark(),
                        BundleCode.LONG_CHAIN,
                        d.id().form() + " takes its content over from more than " + Origins.MOST_BEHIND + " statements",
                        "cite the first of them alone"));
    }

    /** Tells of every hypothesis about a statement that gets no verdict, and of readings that get none. */
    void aboutUnjudged(Problems problems) {
        var judged = new HashSet<String>();
        drafts.stream()
                .filter(this::judged)
                .forEach(draft -> judged.add(draft.id().text()));
        for (var draft : drafts) {
            draft.named(Reference.READINGS).stream()
                    .filter(id -> !judged.contains(id.text()))
                    .forEach(id -> problems.error(
                            id.mark(),
                            BundleCode.READING,
                            id.form() + " is not judged, so that nobody learns what follows from that reading",
                            "add `judge: true` to it"));
            draft.named(Reference.ABOUT).stream()
                    .filter(id -> !judged.contains(id.text()))
                    .forEach(id -> problems.error(
                            id.mark(),
                            BundleCode.ABOUT,
                            id.form() + " is not judged, so it has no outcome to speak of",
                            "add `judge: true` to it"));
        }
    }

    private boolean judged(Draft draft) {
        if (draft.kind() == Kind.DISPUTE || draft.joins()) {
            return false;
        }
        return draft.judge() == null ? judgeAll || CLAIMS.contains(draft.kind()) : draft.judge();
    }

    private Statement statement(Draft draft) {
        var said = draft.statement().attribution();
        return draft.statement()
                .with(new Attribution(
                        said.id(),
                        said.by(),
                        said.said(),
                        said.quote(),
                        said.in(),
                        said.via(),
                        said.through(),
                        said.basis(),
                        said.certainty(),
                        said.credibility(),
                        said.cites(),
                        origins.behind(said.id()),
                        origins.of(said.id()),
                        said.replaces(),
                        said.readings(),
                        said.note(),
                        judged(draft),
                        conditions.contains(said.id()),
                        said.line()));
    }
}
