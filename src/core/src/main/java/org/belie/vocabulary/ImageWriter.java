package org.belie.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.belie.model.Wording;
import org.belie.problem.Mark;
import org.belie.problem.ScalarNode;

/** Writes a vocabulary so that {@link ImageReader} has it again without reading YAML, with the place of every term. */
final class ImageWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final List<String> files;

    /**
     * @param files all that terms stand in
     */
    ImageWriter(List<String> files) {
        this.files = files;
    }

    byte[] write(Vocabulary vocabulary) {
        try {
            declarations(vocabulary);
            units(vocabulary.units());
            terms(vocabulary.actors());
            terms(vocabulary.places());
            terms(vocabulary.objects());
            words(vocabulary.adverse());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
    }

    private void declarations(Vocabulary vocabulary) throws IOException {
        out.writeInt(vocabulary.declarations().size());
        for (var declaration : vocabulary.declarations().values()) {
            scalar(declaration.key());
            out.writeUTF(declaration.gloss());
            for (var tie : Tie.values()) {
                scalars(declaration.ties().get(tie));
            }
            word(declaration.aspect());
            word(declaration.trend());
            words(declaration.cameo());
            flag(declaration.adverse());
            wording(declaration.wording());
            out.writeBoolean(declaration.local());
        }
    }

    private void wording(Wording wording) throws IOException {
        word(wording == null ? null : wording.subject());
        if (wording != null) {
            out.writeUTF(wording.will());
            out.writeBoolean(wording.did() != null);
            if (wording.did() != null) {
                out.writeUTF(wording.did());
            }
        }
    }

    private void flag(Boolean flag) throws IOException {
        out.writeByte(flag == null ? -1 : flag ? 1 : 0);
    }

    private void units(Units units) throws IOException {
        out.writeInt(units.words().size());
        for (var entry : units.words().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue().name());
            out.writeUTF(entry.getValue().base());
            out.writeDouble(entry.getValue().factor());
        }
        out.writeInt(units.marks().size());
        for (var entry : units.marks().entrySet()) {
            out.writeUTF(entry.getKey());
            mark(entry.getValue());
        }
    }

    private void terms(TermTable table) throws IOException {
        out.writeInt(table.entries().size());
        for (var entry : table.entries().values()) {
            out.writeUTF(entry.id());
            out.writeUTF(entry.name());
            words(entry.within());
            mark(entry.mark());
        }
    }

    private void scalars(List<ScalarNode> scalars) throws IOException {
        out.writeInt(scalars.size());
        for (var scalar : scalars) {
            scalar(scalar);
        }
    }

    private void scalar(ScalarNode scalar) throws IOException {
        out.writeUTF(scalar.text());
        out.writeBoolean(scalar.plain());
        mark(scalar.mark());
    }

    private void mark(Mark mark) throws IOException {
        out.writeShort(files.indexOf(mark.text().file()));
        out.writeInt(mark.line());
        out.writeInt(mark.column());
    }

    private void words(List<String> words) throws IOException {
        out.writeInt(words.size());
        for (var word : words) {
            out.writeUTF(word);
        }
    }

    private void word(Enum<?> word) throws IOException {
        out.writeByte(word == null ? -1 : word.ordinal());
    }
}
