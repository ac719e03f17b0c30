package org.belie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.belie.bundle.BundleReader;
import org.belie.bundle.Matter;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.Bundle;
import org.belie.session.Bare;
import org.belie.session.Session;
import org.belie.session.Trace;
import org.belie.verdict.Judged;
import org.belie.verdict.Verdicts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** The steps that a small bundle goes through, each by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotPaths {
    private static final List<String> SHORT = List.of("-f", "1", "-wi", "3", "-i", "5", "-w", "2", "-r", "2");

    private final BundleReader reader = new BundleReader(Shipped.VOCABULARY);
    private final String line = line(Bench.small(1, 1));
    private final Matter matter = readLine();
    private final Bundle bundle = matter.bundle();
    private final List<Object> facts = Bare.facts(bundle, Shipped.SETTINGS);
    private final Trace trace = traced();
    private final Judged judged = verdicts();

    /** Runs them all for a short time. */
    static void measure() throws CommandLineOptionException, RunnerException {
        var options = new ArrayList<>(SHORT);
        options.addAll(List.of("-jvmArgs", "-XX:+UseSerialGC", "-o", file("jmh.txt"), "-rf", "json", "-rff"));
        options.addAll(List.of(file("jmh.json"), HotPaths.class.getName()));
        var table = new Table("step", "µs", "give or take");
        new Runner(new CommandLineOptions(options.toArray(String[]::new)))
                .run().stream()
                        .map(RunResult::getPrimaryResult)
                        .forEach(r -> table.row(r.getLabel(), r.getScore(), r.getScoreError()));
        table.print("JMH: one bundle of ten statements, wall time");
    }

    private static String file(String name) {
        return Bench.OUT.resolve(name).toString();
    }

    private static String line(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Matter readLine() {
        return reader.read("line", line).value();
    }

    @Benchmark
    public Bundle asOf() {
        return matter.bundle();
    }

    @Benchmark
    public long bareSession() {
        return Bare.stock(Shipped.book().base(), facts, List.of(Shipped.SETTINGS.precedence()), s -> s.getFactCount());
    }

    @Benchmark
    public long untraced() {
        return Bare.untraced(Shipped.book().base(), Shipped.SETTINGS, bundle);
    }

    @Benchmark
    public Trace traced() {
        return Session.run(Shipped.book().base(), Shipped.SETTINGS, bundle);
    }

    @Benchmark
    public Judged verdicts() {
        return Verdicts.of(Shipped.book(), bundle, trace);
    }

    @Benchmark
    public String writeLine() {
        return JsonReport.line(new Report.Entry(judged, "0000000000000000", List.of()));
    }
}
