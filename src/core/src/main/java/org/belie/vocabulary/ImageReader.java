package org.belie.vocabulary;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.model.Aspect;
import org.belie.model.Direction;
import org.belie.model.Wording;
import org.belie.problem.Mark;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;

/** Reads what {@link ImageWriter} wrote. */
final class ImageReader {
    private static final Tie[] TIES = Tie.values();
    private static final Aspect[] ASPECTS = Aspect.values();
    private static final Wording.Subject[] SUBJECTS = Wording.Subject.values();
    private static final Direction[] DIRECTIONS = Direction.values();

    private final DataInputStream in;
    private final List<SourceText> files;

    /**
     * @param files all that terms stand in, in the order in which they were written
     */
    ImageReader(DataInputStream in, List<SourceText> files) {
        this.in = in;
        this.files = files;
    }

    Vocabulary read() throws IOException {
        var declarations = declarations();
        return new Vocabulary(declarations, new Bonds(declarations), units(), terms(), terms(), terms(), words());
    }

    private static Boolean flag(byte written) {
        return written < 0 ? null : Boolean.valueOf(written == 1);
    }

    private SortedMap<String, Declaration> declarations() throws IOException {
        var declarations = new TreeMap<String, Declaration>();
        for (var left = in.readInt(); left > 0; left--) {
            var declaration = declaration();
            declarations.put(declaration.id(), declaration);
        }
        return declarations;
    }

    private Declaration declaration() throws IOException {
        return new Declaration(
                scalar(),
                in.readUTF(),
                ties(),
                word(in.readByte(), ASPECTS),
                word(in.readByte(), DIRECTIONS),
                words(),
                flag(in.readByte()),
                wording(),
                in.readBoolean());
    }

    private Wording wording() throws IOException {
        var subject = word(in.readByte(), SUBJECTS);
        return subject == null ? null : new Wording(subject, in.readUTF(), in.readBoolean() ? in.readUTF() : null);
    }

    private Map<Tie, List<ScalarNode>> ties() throws IOException {
        var ties = new EnumMap<Tie, List<ScalarNode>>(Tie.class);
        for (var tie : TIES) {
            ties.put(tie, scalars());
        }
        return ties;
    }

    private Units units() throws IOException {
        var units = new TreeMap<String, Unit>();
        for (var left = in.readInt(); left > 0; left--) {
            units.put(in.readUTF(), new Unit(in.readUTF(), in.readUTF(), in.readDouble()));
        }
        var marks = new TreeMap<String, Mark>();
        for (var left = in.readInt(); left > 0; left--) {
            marks.put(in.readUTF(), mark());
        }
        return new Units(units, marks);
    }

    private TermTable terms() throws IOException {
        var terms = new TreeMap<String, TermEntry>();
        for (var left = in.readInt(); left > 0; left--) {
            var term = new TermEntry(in.readUTF(), in.readUTF(), words(), mark());
            terms.put(term.id(), term);
        }
        return TermTable.of(terms);
    }

    private List<ScalarNode> scalars() throws IOException {
        var scalars = new ArrayList<ScalarNode>();
        for (var left = in.readInt(); left > 0; left--) {
            scalars.add(scalar());
        }
        return scalars;
    }

    private ScalarNode scalar() throws IOException {
        return new ScalarNode(in.readUTF(), in.readBoolean(), mark());
    }

    private Mark mark() throws IOException {
        return new Mark(files.get(in.readShort()), in.readInt(), in.readInt());
    }

    private List<String> words() throws IOException {
        var words = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }

    private static <T> T word(int place, T[] words) {
        return place < 0 ? null : words[place];
    }
}
