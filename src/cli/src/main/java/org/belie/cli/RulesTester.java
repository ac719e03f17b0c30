package org.belie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.bundle.BundleCode;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.CaseFile;
import org.belie.bundle.CasesReader;
import org.belie.bundle.Expectation;
import org.belie.bundle.ExpectationsReader;
import org.belie.bundle.Matter;
import org.belie.bundle.NamedText;
import org.belie.bundle.TextFile;
import org.belie.cases.trial.Proof;
import org.belie.cases.trial.Tested;
import org.belie.cases.trial.Trial;
import org.belie.model.AsOf;
import org.belie.model.Parameter;
import org.belie.problem.Mark;
import org.belie.problem.Nearest;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.Severity;
import org.belie.problem.SourceText;
import org.belie.rules.RuleCard;
import org.belie.setup.Setup;

/**
 * Reads what is needed to test rules, and tests them.
 *
 * @param filter only cases with this in their names; null for all
 * @param proofs what to ask for beside the cases
 * @param facts matters that count for what is covered, or null
 */
record RulesTester(String filter, Set<Proof> proofs, Path facts) {

    /** What came of testing some rules of a setup; problems are those of their cases, and of the facts. */
    Reading<Tested> test(Setup setup, List<RuleCard> rules) {
        var problems = new Problems();
        var trial = new Trial(setup.book(), setup.folder(), setup.settings(), rules, proofs);
        if (facts != null && proofs.contains(Proof.COVERAGE)) {
            BundlePaths.of(facts).forEach(p -> matter(p, setup, trial, problems));
        }
        rules.forEach(r -> rule(r, setup, trial, problems));
        return new Reading<>(trial.tested(), problems.sorted());
    }

    private void rule(RuleCard rule, Setup setup, Trial trial, Problems problems) {
        var path = rule.path().replaceFirst("\\.drl$", ".cases.yaml");
        var text = setup.folder().files().get(path);
        if (text == null) {
            trial.rule(rule, new CaseFile(List.of(), List.of(), null, List.of()));
            return;
        }
        var file = CasesReader.file(new NamedText(setup.folder().shown(path), text), setup.vocabulary());
        problems.addAll(file.errors());
        if (file.ok() && known(file.value(), SourceText.of(setup.folder().shown(path), text), setup, problems)) {
            trial.rule(rule, filtered(file.value()));
        }
    }

    /** Whether all numbers that cases give are of parameters that there are: others would change nothing, unnoticed. */
    private static boolean known(CaseFile file, SourceText source, Setup setup, Problems problems) {
        var names = setup.settings().parameters().stream().map(Parameter::name).toList();
        var unknown = file.cases().stream()
                .flatMap(c -> c.parameters().keySet().stream()
                        .filter(name -> !names.contains(name))
                        .sorted()
                        .map(name -> new Mark(source, c.line(), 1)
                                .problem(
                                        BundleCode.UNKNOWN_PARAMETER,
                                        "`" + name + "` is no parameter, and the case `" + c.name()
                                                + "` gives it a number",
                                        Nearest.advice(name, names),
                                        Severity.ERROR)))
                .toList();
        problems.addAll(unknown);
        return unknown.isEmpty();
    }

    private CaseFile filtered(CaseFile file) {
        return filter == null
                ? file
                : new CaseFile(
                        file.cases().stream().filter(c -> meant(c.name())).toList(),
                        file.todo().stream().filter(t -> meant(t.name())).toList(),
                        file.concludes(),
                        file.survives());
    }

    private boolean meant(String name) {
        return name.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
    }

    /** A matter is run as of its own date, and as of every date that something is expected for. */
    private static void matter(Path path, Setup setup, Trial trial, Problems problems) {
        setup.files().read(path).forEach(reading -> {
            problems.addAll(reading.errors());
            if (reading.ok()) {
                dates(path, reading.value())
                        .forEach(date -> trial.matter(reading.value().asOf(date)));
            }
        });
    }

    private static Set<AsOf> dates(Path path, Matter matter) {
        var file = BundleFiles.expectations(path);
        var text = file == null ? null : TextFile.found(file);
        var checks = text == null || !text.ok() ? null : ExpectationsReader.read(text.value(), matter);
        var expected = checks == null || !checks.ok() ? List.<Expectation>of() : checks.value();
        return Stream.concat(Stream.of(matter.asOf()), expected.stream().map(Expectation::asOf))
                .collect(Collectors.toSet());
    }
}
