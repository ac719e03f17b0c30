package org.belie.desk;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.review.Subject;
import org.belie.rules.Fingerprint;
import org.belie.setup.Setup;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/** What a decision on a verdict is bound to. */
public final class Subjects {
    private Subjects() {}

    /** Of a verdict as it stands under these rules. */
    public static Subject of(Setup setup, Report.Entry entry, Judgement verdict) {
        return new Subject(
                entry.judged().bundle().id(),
                verdict.claim().id(),
                JsonReport.day(entry.judged().bundle().asOf()),
                entry.fingerprint(),
                setup.book().fingerprint(),
                grounds(setup, verdict),
                JsonReport.line(verdict));
    }

    /** Of the texts of the rules that a verdict names. */
    private static String grounds(Setup setup, Judgement verdict) {
        var items = Stream.of(verdict.against(), verdict.pro(), verdict.discounted())
                .flatMap(List::stream)
                .toList();
        var ids = new TreeSet<String>();
        ids.add(verdict.rule());
        items.forEach(i -> ids.add(i.rule()));
        items.forEach(i -> i.caps().stream().map(Item.Reason::rule).forEach(ids::add));
        return Fingerprint.of(ids.stream()
                .map(setup.book()::card)
                .filter(Objects::nonNull)
                .map(card -> setup.folder().files().getOrDefault(card.path(), ""))
                .collect(Collectors.joining("\n")));
    }
}
