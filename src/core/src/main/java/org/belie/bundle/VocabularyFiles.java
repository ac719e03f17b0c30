package org.belie.bundle;

import java.util.ArrayList;
import java.util.List;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;
import org.belie.vocabulary.VocabularyReader;

/** Reads the vocabulary out of texts, wherever they come from. */
public final class VocabularyFiles {
    private VocabularyFiles() {}

    /** The vocabulary of these files together. */
    public static Reading<Vocabulary> read(List<NamedText> files) {
        return over(Vocabulary.EMPTY, files);
    }

    /** The same over another, whose terms of the same names they replace. */
    public static Reading<Vocabulary> over(Vocabulary base, List<NamedText> files) {
        var problems = new Problems();
        var trees = new ArrayList<Node>();
        for (var file : files) {
            var tree = Trees.read(SourceText.of(file.name(), file.text()), file.text(), problems);
            if (tree != null) {
                trees.add(tree);
            }
        }
        return problems.reading(new VocabularyReader(base, problems).shipped(trees));
    }
}
