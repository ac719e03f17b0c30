package org.belie.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the shipped folder as it was when the program was built, with what was made of it then.
 *
 * @param model the class that describes its rules, in the program's own jar; empty when it is no rule file
 * @param cards what its rules say of themselves
 */
record ShippedFile(String text, String model, List<RuleCard> cards) {
    ShippedFile {
        cards = List.copyOf(cards);
    }

    void write(DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeUTF(model);
        out.writeInt(cards.size());
        for (var card : cards) {
            write(card, out);
        }
    }

    /**
     * What {@link #write} wrote.
     *
     * @param path below the folder
     */
    static ShippedFile read(String path, DataInputStream in) throws IOException {
        var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        var model = in.readUTF();
        var cards = new ArrayList<RuleCard>();
        for (var left = in.readInt(); left > 0; left--) {
            cards.add(card(path, in));
        }
        return new ShippedFile(text, model, cards);
    }

    private static void write(RuleCard card, DataOutputStream out) throws IOException {
        out.writeUTF(card.id());
        out.writeUTF(card.name());
        out.writeUTF(card.pack());
        out.writeInt(card.line());
        for (var words : words(card)) {
            out.writeBoolean(words != null);
            out.writeUTF(words == null ? "" : words);
        }
    }

    private static String[] words(RuleCard card) {
        return new String[] {
            card.about(),
            card.status(),
            card.force(),
            card.says(),
            card.unless(),
            card.doubt(),
            card.see(),
            card.source()
        };
    }

    private static RuleCard card(String path, DataInputStream in) throws IOException {
        return new RuleCard(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                path,
                path,
                in.readInt(),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in),
                words(in));
    }

    private static String words(DataInputStream in) throws IOException {
        var there = in.readBoolean();
        var words = in.readUTF();
        return there ? words : null;
    }
}
