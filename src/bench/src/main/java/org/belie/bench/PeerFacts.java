package org.belie.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.belie.model.Bond;
import org.belie.model.Bundle;
import org.belie.model.Intent;
import org.belie.model.Link;
import org.belie.model.Observation;
import org.belie.model.Statement;

/** A bundle as plain facts, for those who know nothing of belie. */
record PeerFacts(List<Act> claims, List<Act> reports, List<Tie> ties) {
    /**
     * A claim or a report.
     *
     * @param act what a claim asks, or what a report shows
     * @param day on which it was said
     */
    record Act(String id, String act, String actor, String target, long day) {}

    /** What a report of one act tells of a claim of another. */
    record Tie(String claimed, String seen, Bond bond) {}

    static PeerFacts of(Bundle bundle) {
        var claims = bundle.statements().stream().filter(s -> s instanceof Intent && s.judged());
        var reports = bundle.statements().stream().filter(Observation.class::isInstance);
        return new PeerFacts(
                claims.map(s -> act(s, s.asks())).toList(),
                reports.map(s -> act(s, s.shows())).toList(),
                bundle.links().stream()
                        .map((Link l) -> new Tie(l.claimed(), l.seen(), l.bond()))
                        .distinct()
                        .toList());
    }

    private static Act act(Statement statement, String act) {
        var day = statement.said().earliest().getEpochSecond() / 86_400;
        return new Act(statement.id(), act, statement.actorKey(), statement.target(), day);
    }

    void writeClips(Path file) {
        write(
                file,
                "(claim (id %s) (asks \"%s\") (actor %s) (target %s) (day %d))",
                "(seen (id %s) (shows \"%s\") (actor %s) (target %s) (day %d))",
                "(link (claimed \"%s\") (seen \"%s\") (bond %s))");
    }

    void writeProlog(Path file) {
        write(file, "claim(%s,'%s',%s,%s,%d).", "seen(%s,'%s',%s,%s,%d).", "link('%s','%s',%s).");
    }

    private void write(Path file, String claim, String seen, String link) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            claims.forEach(c -> out.println(line(claim, c)));
            reports.forEach(s -> out.println(line(seen, s)));
            ties.forEach(t -> out.println(
                    String.format(link, t.claimed, t.seen, t.bond.name().toLowerCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String format, Act act) {
        return String.format(format, act.id, act.act, act.actor, act.target, act.day);
    }
}
