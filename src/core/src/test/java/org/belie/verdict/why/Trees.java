package org.belie.verdict.why;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.bundle.ParametersReader;
import org.belie.verdict.Judged;

/** Explanations for tests, and ways to walk through them. */
public final class Trees {
    public static final Why WHY = new Why(Shop.BOOK, places());

    /** The cases beside the rules, judged: every rule fires in one of them. */
    static final List<Judged> CASES = cases();

    private Trees() {}

    private static Map<String, Place> places() {
        var file = Shop.FOLDER.shown("parameters.yaml");
        var places = new TreeMap<String, Place>();
        ParametersReader.read(new NamedText(file, Shop.FOLDER.parameters()))
                .value()
                .lines()
                .forEach((name, line) -> places.put(name, new Place(file, line)));
        return places;
    }

    /** Every explanation of a matter in {@code facts/}. */
    static Stream<Explanation> of(Path folder, Detail detail) {
        return all(Shop.JUDGE.judge(Shop.matter(folder).bundle()), detail);
    }

    /** Why one claim of it is judged as it is. */
    public static Explanation of(Path folder, String claim, Detail detail) {
        return of(folder, detail)
                .filter(e -> e.judgement().claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    /** Every explanation of what was judged. */
    static Stream<Explanation> all(Judged judged, Detail detail) {
        return judged.verdicts().stream().map(v -> WHY.explain(judged, v.claim(), detail));
    }

    private static List<Judged> cases() {
        return Shop.FOLDER.cases().entrySet().stream()
                .map(e -> new NamedText(Shop.FOLDER.shown(e.getKey()), e.getValue()))
                .flatMap(f -> CasesReader.read(f, Shop.VOCABULARY).value().stream())
                .map(c -> Shop.JUDGE.judge(c.matter().bundle()))
                .toList();
    }

    /** Why a claim is judged as it is, in a bundle of these lines. */
    public static Explanation read(String text, String claim, Detail detail) {
        var matter = new BundleReader(Shop.VOCABULARY).read("sample.yaml", text);
        var judged = Shop.JUDGE.judge(matter.value().bundle());
        return all(judged, detail)
                .filter(e -> e.judgement().claim().id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    /** All nodes of a tree, as they are read. */
    static List<Node> nodes(Node root) {
        var nodes = new ArrayList<Node>();
        nodes.add(root);
        root.children().forEach(child -> nodes.addAll(nodes(child)));
        return nodes;
    }

    static List<Node> nodes(Explanation why, Predicate<Node> which) {
        return nodes(why.root()).stream().filter(which).toList();
    }

    static Map<String, Node> byNumber(Explanation why) {
        var nodes = new HashMap<String, Node>();
        nodes(why.root()).forEach(n -> nodes.put(n.number(), n));
        return nodes;
    }

    /** Whether a node is a step that one match of one rule made. */
    static boolean concluded(Node node) {
        return node.rule() != null && node.children().stream().noneMatch(c -> c.kind() == Kind.WAY);
    }
}
