package org.belie.cli;

import java.util.List;
import java.util.function.Function;
import org.belie.problem.Problem;

/** For formats in which each bundle can be told by itself: it is, as soon as it is judged, and then forgotten. */
final class StreamedResults implements CheckResults {
    private final StreamFormat format;
    private final ResultWriter out;
    private final ProblemWriter problems;
    private final Function<CheckedBundle, List<Problem>> told;
    private final Journal journal;
    private final Progress progress;
    private ExitCode worst;

    /**
     * @param told which problems of a bundle are told apart from the results
     * @param journal null when nothing is noted
     */
    StreamedResults(
            StreamFormat format,
            ResultWriter out,
            ProblemWriter problems,
            Function<CheckedBundle, List<Problem>> told,
            Journal journal,
            Progress progress) {
        this.format = format;
        this.out = out;
        this.problems = problems;
        this.told = told;
        this.journal = journal;
        this.progress = progress;
        this.worst = journal == null ? ExitCode.OK : journal.status();
    }

    @Override
    public void take(CheckedBundle bundle) {
        progress.pause();
        problems.tell(told.apply(bundle));
        if (bundle.usable()) {
            out.write(format.following().apply(bundle));
        } else {
            format.unread().run();
        }
        worst = worst.or(bundle.status());
        if (journal != null) {
            journal.done(bundle.bundle(), worst, out);
        }
        progress.done(bundle.bundle().size());
    }

    @Override
    public ExitCode end() {
        progress.pause();
        out.write(format.ending().get());
        problems.end();
        if (journal != null) {
            journal.commit(worst, out);
        }
        out.close();
        return worst;
    }
}
