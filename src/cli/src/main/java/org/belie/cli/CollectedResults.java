package org.belie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belie.json.Report;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.problem.Problem;
import org.belie.rules.RuleBook;

/** For formats that speak of all bundles together: nothing is told before the last of them is judged. */
final class CollectedResults implements CheckResults {
    private final RuleBook book;
    private final Set<Outcome> failing;
    private final Set<String> claims;
    private final Function<CheckedBundle, List<Problem>> told;
    private final Consumer<List<Problem>> problems;
    private final Function<Checked, ExitCode> print;
    private final List<CheckedBundle> all = new ArrayList<>();

    /**
     * @param told which problems of a bundle are told apart from the results
     * @param print prints all, and says whether a limit left something out
     */
    CollectedResults(
            RuleBook book,
            Set<Outcome> failing,
            Set<String> claims,
            Function<CheckedBundle, List<Problem>> told,
            Consumer<List<Problem>> problems,
            Function<Checked, ExitCode> print) {
        this.book = book;
        this.failing = failing;
        this.claims = claims;
        this.told = told;
        this.problems = problems;
        this.print = print;
    }

    @Override
    public void take(CheckedBundle bundle) {
        all.add(bundle);
    }

    @Override
    public ExitCode end() {
        problems.accept(all.stream().flatMap(b -> told.apply(b).stream()).toList());
        var entries = all.stream()
                .filter(CheckedBundle::usable)
                .map(CheckedBundle::entry)
                .toList();
        known(entries);
        var matters = all.stream()
                .filter(CheckedBundle::usable)
                .map(CheckedBundle::matter)
                .toList();
        var unusable = all.stream().flatMap(b -> b.errors().stream()).toList();
        var unread = all.size() - entries.size();
        var report = new Report(book.fingerprint(), entries);
        var printed = print.apply(new Checked(report, matters, book, unusable, unread, failing, claims));
        return all.stream().map(CheckedBundle::status).reduce(printed, ExitCode::or);
    }

    private void known(List<Report.Entry> entries) {
        for (var claim : claims) {
            var there = entries.stream()
                    .flatMap(e -> e.judged().verdicts().stream())
                    .anyMatch(v -> v.claim().id().equals(claim));
            if (!there && !entries.isEmpty()) {
                throw new Refused(
                        "there is no claim " + claim + ". Maybe one of: " + String.join(", ", claims(entries)));
            }
        }
    }

    /** The claims that there are, however few are shown. */
    private static Set<String> claims(List<Report.Entry> entries) {
        return entries.stream()
                .flatMap(e -> e.judged().bundle().statements().stream())
                .filter(Statement::judged)
                .map(Statement::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
