package org.belie.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.belie.json.Decided;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;
import org.belie.report.picture.EvidencePicture;
import org.belie.report.picture.TimelinePicture;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.replay.Turn;
import org.belie.verdict.why.Node;

/** The part of a page that tells of one claim. */
record Section(Chapter chapter, Judgement verdict) {

    String id() {
        return verdict.claim().id();
    }

    String anchor() {
        return chapter.claimAnchor(id());
    }

    Statement claim() {
        return verdict.claim();
    }

    /** The tree of reasons, or null. */
    Node why() {
        var why = chapter.dossier().whys().get(id());
        return why == null ? null : why.root();
    }

    /** What would change the verdict, or null. */
    Flip flip() {
        return chapter.dossier().flips().get(id());
    }

    /** The verdict day by day, or null. */
    Timeline timeline() {
        return chapter.dossier().timelines().get(id());
    }

    /** Whether more is told than the verdict. */
    boolean told() {
        return why() != null || flip() != null || timeline() != null;
    }

    /** What people decided, to stand beside the verdict. */
    List<Decided> decided() {
        return chapter.dossier().entry().decided(id());
    }

    /** Each reason why the confidence is no higher, once. */
    List<Item.Reason> ceilings() {
        return verdict.ceilings().stream().distinct().toList();
    }

    /** When everything happened, drawn. */
    String timelinePicture() {
        var turns = timeline() == null ? List.<Turn>of() : timeline().turns();
        return TimelinePicture.svg(anchor() + "-", chapter.dossier().entry().judged(), verdict, turns);
    }

    /** What the verdict rests on, drawn. */
    String evidencePicture() {
        return EvidencePicture.svg(anchor() + "-", verdict, why());
    }

    /** What was said that the findings of a side rest on. */
    static int statements(List<Item> items) {
        return (int)
                items.stream().flatMap(i -> i.statements().stream()).distinct().count();
    }

    /** The first asserters behind the findings of a side. */
    static int origins(List<Item> items) {
        return (int)
                items.stream().flatMap(i -> i.origins().stream()).distinct().count();
    }

    /** Those whom the claim is about. */
    List<String> actors() {
        return claim().proposition().actor().terms().stream().map(Term::name).toList();
    }

    /** Those who made the claim or told of it. */
    List<String> sources() {
        var told = items().flatMap(i -> i.statements().stream());
        return Stream.concat(Stream.of(claim()), told)
                .flatMap(s -> s.by().stream())
                .map(Source::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The rules that the verdict names. */
    List<String> rules() {
        var reasons = items().flatMap(i -> i.caps().stream());
        return Stream.of(
                        Stream.of(verdict.rule()),
                        items().map(Item::rule),
                        Stream.concat(reasons, verdict.ceilings().stream()).map(Item.Reason::rule))
                .flatMap(s -> s)
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Item> items() {
        return Stream.of(verdict.against(), verdict.pro(), verdict.discounted(), verdict.context())
                .flatMap(List::stream);
    }
}
