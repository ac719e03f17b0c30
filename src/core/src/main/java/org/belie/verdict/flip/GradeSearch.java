package org.belie.verdict.flip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.model.Reliability;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/** Tries every grade of every source, and every credibility of the statements that the explanation rests on. */
final class GradeSearch {
    private static final List<Reliability> RELIABILITIES = List.of(Reliability.values());
    private static final List<Integer> CREDIBILITIES =
            IntStream.rangeClosed(1, 6).boxed().toList();

    private final Trials trials;
    private final Inquiry inquiry;
    private final Upshot now;
    private final List<Grades.Graded> sources = new ArrayList<>();
    private final List<Grades.Credited> statements = new ArrayList<>();
    private int sourcesTried;
    private int statementsTried;

    GradeSearch(Trials trials, Inquiry inquiry, Judgement now) {
        this.trials = trials;
        this.inquiry = inquiry;
        this.now = Upshot.of(now);
    }

    /**
     * Tries the sources of the related statements first, then all others.
     *
     * @param related statements that the explanation rests on
     */
    Grades search(List<Statement> related) {
        var speaking = new LinkedHashSet<>(speaking(related));
        speaking.addAll(speaking(inquiry.asItIs().statements()));
        var complete =
                speaking.stream().allMatch(this::source) && related.stream().allMatch(this::statement);
        sources.sort(Comparator.comparing(g -> g.source().id()));
        statements.sort(Comparator.comparing(c -> c.statement().id()));
        return new Grades(sources, statements, sourcesTried, statementsTried, complete);
    }

    private static List<Source> speaking(Collection<Statement> statements) {
        return statements.stream()
                .flatMap(s -> Stream.concat(s.by().stream(), s.origins().stream()))
                .distinct()
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }

    private boolean source(Source source) {
        var steps = steps(RELIABILITIES, source.reliability(), g -> Supposed.graded(inquiry.statements(), source, g));
        if (steps == null) {
            return false;
        }
        sourcesTried++;
        if (!steps.isEmpty()) {
            sources.add(new Grades.Graded(source, steps));
        }
        return true;
    }

    private boolean statement(Statement statement) {
        var steps = steps(
                CREDIBILITIES, statement.credibility(), c -> Supposed.credited(inquiry.statements(), statement, c));
        if (steps == null) {
            return false;
        }
        statementsTried++;
        if (!steps.isEmpty()) {
            statements.add(new Grades.Credited(statement, steps));
        }
        return true;
    }

    /** The grades that would change the verdict, neighbours of one upshot together; null when there were no runs left. */
    private <G> List<Step> steps(List<G> grades, G has, Function<G, List<Statement>> supposed) {
        var steps = new ArrayList<Step>();
        for (var grade : grades) {
            if (!grade.equals(has) && !trials.left()) {
                return null;
            }
            var upshot = grade.equals(has) ? now : Upshot.of(trials.of(supposed.apply(grade)));
            add(steps, grade.toString(), upshot);
        }
        steps.removeIf(s -> s.upshot().equals(now));
        return steps;
    }

    private static void add(List<Step> steps, String grade, Upshot upshot) {
        var last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last == null || !last.upshot().equals(upshot)) {
            steps.add(new Step(List.of(grade), upshot));
            return;
        }
        var grades = new ArrayList<>(last.grades());
        grades.add(grade);
        steps.set(steps.size() - 1, new Step(grades, upshot));
    }
}
