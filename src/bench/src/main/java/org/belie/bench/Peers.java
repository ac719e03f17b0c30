package org.belie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same six rules over the same facts by several engines, which have to find the same. */
final class Peers {
    private static final String LIMIT = "60";
    private static final double FINEST = 0.03;
    private static final Path SOURCES = Path.of("src/bench/peers");

    private final Map<String, List<Object>> engines = new LinkedHashMap<>();
    private final Map<String, List<Object>> processes = new LinkedHashMap<>();
    private final List<Object> found = new ArrayList<>(List.of("things found by all"));

    private Peers() {}

    static void measure(List<Integer> sizes) throws IOException {
        var peers = new Peers();
        for (var size : sizes) {
            peers.size(size);
        }
        var heads = Stream.concat(Stream.of(""), sizes.stream().map(String::valueOf))
                .toArray(String[]::new);
        peers.print(
                heads,
                peers.engines,
                "Peers: CPU ms of the rules alone, facts made before; times the loop in brackets");
        peers.print(heads, peers.processes, "Peers: CPU seconds of the whole process");
    }

    private void print(String[] heads, Map<String, List<Object>> rows, String title) {
        var table = new Table(heads);
        rows.forEach((name, cells) ->
                table.row(Stream.concat(Stream.of(name), cells.stream()).toArray()));
        if (rows == engines) {
            table.row(found.toArray());
        }
        table.print(title);
    }

    private void size(int size) throws IOException {
        var bundle = Bench.large(size).toString();
        var loop = engine("loop", bundle, null, 0);
        var limit = loop.best;
        found.add(loop.found.lines().size());
        cell(engines, "Java loop with hash joins, the limit", text(loop, limit));
        cell(engines, "stock Drools, no trace", text(engine("stock", bundle, loop.found, limit), limit));
        cell(engines, "**belie**, limits and trace", text(engine("belie", bundle, loop.found, limit), limit));
        var evrete = engine("evrete", bundle, loop.found.evidence(), limit);
        cell(engines, "Evrete 4.0.3, findings only", evrete == null ? "over " + LIMIT + " s" : text(evrete, limit));
        whole(size, bundle);
        others(bundle, loop.found, limit);
    }

    private record Run(double first, double best, Found found) {}

    /** Null when it took too long. */
    private static Run engine(String name, String bundle, Found same, double limit) {
        var lines = Bench.OUT.resolve("peer-" + name);
        var figures = Bench.OUT.resolve("peer-figures");
        var java = Bench.java(PeerRun.class, List.of("-Xmx3g"), name, bundle, lines.toString(), figures.toString());
        var cost = Cost.of(
                Stream.concat(Stream.of("timeout", LIMIT), Stream.of(java)).toArray(String[]::new));
        if (cost.ended() == 124) {
            return null;
        }
        if (cost.ended() != 0) {
            throw new IllegalStateException(name + " ended with " + cost.ended());
        }
        var parts = Found.read(figures).lines().first().split(" ");
        var run = new Run(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Found.read(lines));
        Bench.note("peer " + name + " " + bundle + "\tfirst " + run.first + "\tbest " + run.best);
        if (same != null) {
            same.sameAs(run.found, name);
        }
        return run;
    }

    private static String text(Run run, double limit) {
        return Table.figures(1000 * run.best) + " (" + Table.figures(run.best / limit) + ")";
    }

    private static void cell(Map<String, List<Object>> rows, String row, Object cell) {
        rows.computeIfAbsent(row, k -> new ArrayList<>()).add(cell);
    }

    private void whole(int size, String bundle) {
        var out = Bench.OUT.resolve("peer.ndjson").toString();
        var cost = Cost.of("./belie", "check", bundle, "--format", "ndjson", "--out", out);
        cell(processes, "**belie**, all shipped rules, reading and explaining", cost.cpu());
    }

    private void others(String bundle, Found same, double limit) throws IOException {
        var facts = PeerFacts.of(Shipped.matter(Path.of(bundle)).bundle());
        var given = Bench.OUT.resolve("peer-facts").toString();
        facts.writeClips(Path.of(given));
        other(
                "CLIPS",
                "clips",
                same,
                limit,
                "(load \"%s\")\n(load-facts \"%s\")\n",
                "(run)\n(tell \"%s\")\n",
                "(exit)\n",
                given);
        facts.writeProlog(Path.of(given));
        other(
                "SWI-Prolog",
                "swipl",
                same,
                limit,
                ":- consult('%s').\n:- consult('%s').\n",
                ":- judge('%s').\n",
                ":- halt.\n",
                given);
    }

    /** Two processes: one that only loads its facts, so that what the rules take is known too. */
    private void other(
            String name, String program, Found same, double limit, String load, String judge, String end, String given)
            throws IOException {
        var row = name + ", the six rules, reading";
        if (!present(program)) {
            cell(engines, name, "not installed");
            cell(processes, row, "not installed");
            return;
        }
        var lines = Bench.OUT.resolve("peer-" + program);
        Files.deleteIfExists(lines);
        var rules = SOURCES.resolve(program.equals("clips") ? "clips.clp" : "prolog.pl");
        var loading = script(program, String.format(load, rules, given) + end);
        var cost = script(program, String.format(load, rules, given) + String.format(judge, lines) + end);
        same.sameAs(Found.read(lines), name);
        cell(engines, name + ", whole process less loading", rulesAlone(cost, loading, limit));
        cell(processes, row, cost.cpu());
    }

    /** Whole processes are timed in hundredths of a second. */
    private static String rulesAlone(Cost cost, Cost loading, double limit) {
        var seconds = cost.cpu() - loading.cpu();
        return seconds < FINEST
                ? "below 30"
                : Table.figures(1000 * seconds) + " (" + Table.figures(seconds / limit) + ")";
    }

    private static Cost script(String program, String text) throws IOException {
        var script = Files.writeString(Bench.OUT.resolve("peer-script"), text).toString();
        return program.equals("clips")
                ? Cost.of(program, "-f", script)
                : Cost.of(program, "--no-tty", "-g", "halt", script);
    }

    private static boolean present(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    }
}
