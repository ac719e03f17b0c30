package org.belie.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.belie.model.Document;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Term;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.TermTable;
import org.belie.vocabulary.Vocabulary;

/** Everything that statements name: what a bundle declares over what is shipped. */
record Setting(
        SortedMap<String, Source> sources,
        Map<String, Document> documents,
        TermTable actors,
        TermTable places,
        TermTable objects,
        Vocabulary vocabulary,
        Reckoning reckoning,
        KnownSources known) {

    Setting with(SortedMap<String, Source> others) {
        return new Setting(others, documents, actors, places, objects, vocabulary, reckoning, known);
    }

    /** The ids of all sources that a statement may name. */
    Set<String> sourceIds() {
        var ids = new TreeSet<>(sources.keySet());
        ids.addAll(known.ids());
        return ids;
    }

    /** What is done something to: an object, or an actor, who then has the name that is declared. */
    Scope target(List<ScalarNode> words, Problems problems) {
        var terms = scope(words, objects, problems).terms();
        return new Scope(terms.stream().map(this::named).toList());
    }

    private Term named(Term term) {
        var actor = actors.entries().get(term.id());
        return actor == null || objects.entries().containsKey(term.id())
                ? term
                : new Term(term.id(), actor.name(), term.lineage());
    }

    /** The terms of these words in their order, each once. */
    static Scope scope(List<ScalarNode> words, TermTable table, Problems problems) {
        words.forEach(word -> Names.term(word, problems));
        return new Scope(
                words.stream().map(ScalarNode::text).distinct().map(table::term).toList());
    }
}
