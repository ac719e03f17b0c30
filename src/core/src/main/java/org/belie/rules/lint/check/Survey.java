package org.belie.rules.lint.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.rules.lint.Lexicon;
import org.belie.rules.tree.RuleFile;

/**
 * All that lint looks at together: the rules of a folder and what lies beside them.
 *
 * @param files every rule file that can be read, by path
 * @param studies every rule of them
 * @param asked the paths of those that are looked at; the others are there to compare with
 * @param shipped the paths of those that are as they were shipped, and not to blame where two do not fit together
 * @param texts every file of the folder by its path, cases too
 */
public record Survey(
        List<RuleFile> files,
        List<Study> studies,
        Set<String> asked,
        Set<String> shipped,
        Map<String, String> texts,
        Lexicon lexicon) {
    /** A survey on which nothing is studied when nothing is asked. */
    public static Survey of(
            List<RuleFile> files, Set<String> asked, Set<String> shipped, Map<String, String> texts, Lexicon lexicon) {
        var studied = asked.isEmpty() ? List.<RuleFile>of() : files;
        var studies = studied.stream()
                .flatMap(f -> f.rules().stream().map(r -> Study.of(f, r)))
                .toList();
        return new Survey(List.copyOf(files), studies, asked, shipped, texts, lexicon);
    }

    /** The rules that are looked at. */
    Stream<Study> asked(List<Study> among) {
        return among.stream().filter(this::asks);
    }

    boolean asks(Study study) {
        return asked.contains(study.file().path());
    }

    boolean asks(RuleFile file) {
        return asked.contains(file.path());
    }

    boolean ships(Study study) {
        return shipped.contains(study.file().path());
    }
}
