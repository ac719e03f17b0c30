package org.belie.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belie.problem.ListNode;
import org.belie.problem.MapNode;
import org.belie.problem.Mark;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Builds a located tree of one document from parser events. Does not recurse and does not resolve tags, so that a
 * stranger's file can neither exhaust the stack nor name a class; aliases share the tree they stand for.
 */
final class TreeBuilder {
    static final int DEEPEST = 32;
    private static final int MOST_ALIASED = 1_000_000;

    /** A map or list whose end has not come yet. */
    private static final class Open {
        final Mark mark;
        final String anchor;
        final Map<String, MapNode.Entry> entries;
        final List<Node> items;
        ScalarNode key;
        int size = 1;

        Open(Mark mark, String anchor, boolean map) {
            this.mark = mark;
            this.anchor = anchor;
            this.entries = map ? new LinkedHashMap<>() : null;
            this.items = map ? null : new ArrayList<>();
        }

        Node node() {
            return items == null ? new MapNode(entries, mark) : new ListNode(items, mark);
        }
    }

    private record Anchored(Node node, int size) {}

    private final SourceText text;
    private final int linesBefore;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int aliased;
    private int documents;
    private Node root;

    TreeBuilder(SourceText text, int linesBefore, Problems problems) {
        this.text = text;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** The document, or null when there is none to use. */
    Node root() {
        if (root == null || (root instanceof ScalarNode scalar && scalar.nothing())) {
            problems.error(new Mark(text, linesBefore + 1, 1), Shape.EMPTY, "there is nothing in this file");
            return null;
        }
        return root;
    }

    /** Takes the next event; false when reading on is of no use. */
    boolean take(Event event) {
        return switch (event.getEventId()) {
            case DocumentStart -> document(mark(event));
            case MappingStart -> start(event, ((MappingStartEvent) event).getTag(), true);
            case SequenceStart -> start(event, ((SequenceStartEvent) event).getTag(), false);
            case MappingEnd, SequenceEnd -> end();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case Comment, StreamStart, StreamEnd, DocumentEnd -> true;
        };
    }

    private boolean document(Mark at) {
        documents++;
        return documents == 1 || refuse(at, Shape.SEVERAL, "a second document starts here", "put it in its own file");
    }

    private boolean start(Event event, Optional<String> tag, boolean map) {
        var at = mark(event);
        if (open.size() >= DEEPEST) {
            return refuse(at, Shape.TOO_LARGE, "this is nested more than " + DEEPEST + " deep", null);
        }
        open.push(new Open(at, anchor((NodeEvent) event), map));
        return untagged(tag, at);
    }

    private boolean scalar(ScalarEvent event) {
        var at = mark(event);
        var node = new ScalarNode(event.getValue(), event.isPlain(), at);
        return untagged(event.getTag(), at) && keep(node, 1, anchor(event));
    }

    private boolean untagged(Optional<String> tag, Mark at) {
        return tag.isEmpty() || refuse(at, Shape.FORBIDDEN, "the tag `" + tag.get() + "` is not read", "leave it out");
    }

    private boolean end() {
        var ended = open.pop();
        return keep(ended.node(), ended.size, ended.anchor);
    }

    private boolean alias(AliasEvent event) {
        var name = event.getAlias().getValue();
        var target = anchors.get(name);
        if (target == null) {
            return refuse(mark(event), Shape.FORBIDDEN, "`*" + name + "` stands for nothing that ends before it", null);
        }
        aliased += target.size();
        if (aliased > MOST_ALIASED) {
            return refuse(mark(event), Shape.TOO_LARGE, "aliases make this file too large", "write it out");
        }
        return keep(target.node(), target.size(), null);
    }

    private boolean keep(Node node, int size, String anchor) {
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, size));
        }
        if (open.isEmpty()) {
            root = node;
            return true;
        }
        var parent = open.peek();
        parent.size += size;
        if (parent.items != null) {
            return parent.items.add(node);
        }
        return parent.key == null ? key(parent, node) : value(parent, node);
    }

    private boolean key(Open parent, Node node) {
        if (!(node instanceof ScalarNode key)) {
            return refuse(node.mark(), Shape.FORBIDDEN, "the key of a field is " + node.form() + ", not a text", null);
        }
        if (parent.entries.containsKey(key.text())) {
            var earlier = parent.entries.get(key.text()).key().mark().line();
            problems.error(
                    key.mark(), Shape.DUPLICATE_KEY, key.form() + " stands here twice, first on line " + earlier);
        }
        parent.key = key;
        return true;
    }

    private static boolean value(Open parent, Node node) {
        parent.entries.putIfAbsent(parent.key.text(), new MapNode.Entry(parent.key, node));
        parent.key = null;
        return true;
    }

    private boolean refuse(Mark at, Shape code, String what, String maybe) {
        problems.error(at, code, what, maybe);
        return false;
    }

    private static String anchor(NodeEvent event) {
        return event.getAnchor().map(Anchor::getValue).orElse(null);
    }

    private Mark mark(Event event) {
        var at = event.getStartMark().orElseThrow();
        return new Mark(text, at.getLine() + 1 + linesBefore, at.getColumn() + 1);
    }
}
