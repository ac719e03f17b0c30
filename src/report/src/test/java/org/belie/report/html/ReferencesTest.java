package org.belie.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sentences lead to the statements that they name. */
class ReferencesTest {
    private final References references = new References("m1-", Set.of("s1", "a@b.c:d/e", "Ünit"));

    @Test
    void aStatementInBracketsIsALink() {
        assertEquals(
                List.of(
                        new Piece("It was said in ", null),
                        new Piece("s1", "#m1-s-s1"),
                        new Piece(" and ", null),
                        new Piece("a@b.c:d/e", "#m1-s-a.40.b.2e.c.3a.d.2f.e"),
                        new Piece(".", null)),
                references.pieces("It was said in [s1] and [a@b.c:d/e]."));
    }

    @Test
    void whatIsNoStatementStaysText() {
        var text = "[sic] s1 [rise(s1,s2)] [] [s1";
        assertEquals(List.of(new Piece(text, null)), references.pieces(text));
        assertNull(references.href("s2"));
    }

    @Test
    void noTwoIdsShareAnAnchor() {
        assertEquals("s1", Anchor.of("s1"));
        assertEquals(".dc.nit", Anchor.of("Ünit"));
        assertNotEquals(Anchor.of("a.2e.b"), Anchor.of("a.b"));
        assertNotEquals(Anchor.of("a:b"), Anchor.of("a.b"));
    }
}
