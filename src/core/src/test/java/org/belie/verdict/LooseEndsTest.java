package org.belie.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can answer no claim is named with the reason, and what can is not. */
class LooseEndsTest {
    private static final String BUNDLE = """
            belie: 1
            id: bridge
            asOf: 2024-05-01
            sources:
              mayor: {name: the mayor, kind: government, affiliation: TOWN, reliability: C}
              gazette: {name: Town Gazette, kind: media, reliability: B}
            actors: {TOWN: {name: the town}}
            statements:
              - {id: pledge, kind: intent, by: mayor, said: 2024-03-01, actor: TOWN, action: close-site, due: 2024-04}
              - {id: seen, kind: observation, by: gazette, said: 2024-04-20, WHAT}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor: TOWN, action: open-site | [seen]",
                "actor: TWON, action: close-site | [seen] `TWON`",
                "actor: TOWN | [seen]",
                "actor: TOWN, action: close-site | ''",
                "actor: TOWN, action: close-site, place: vale | ''",
            })
    void areNamed(String what, String named) {
        assertEquals(
                named,
                String.join(
                        " ",
                        ends(BUNDLE.replace("WHAT", what)).stream()
                                .map(LooseEnd::what)
                                .toList()));
    }

    @Test
    void sayWhy() {
        var ends = ends(BUNDLE.replace("WHAT", "actor: TOWN, action: open-site"));
        assertEquals(
                "no bond joins its act, `open-site`, to `close-site` of [pledge], nor to the act of another claim",
                ends.get(0).why());
        assertEquals(10, ends.get(0).line());
    }

    @Test
    void namesASourceThatSaysNothing() {
        var silent = BUNDLE.replace("WHAT", "actor: TOWN, action: close-site")
                .replace("sources:", "sources:\n  obr: {name: OBR, kind: agency, reliability: A}");
        assertEquals(List.of("`obr`"), ends(silent).stream().map(LooseEnd::what).toList());
    }

    @Test
    void namesABundleOfWhichNothingIsKnownYet() {
        var early = BUNDLE.replace("WHAT", "actor: TOWN, action: close-site").replace("2024-05-01", "2024-01-01");
        assertEquals("bridge", ends(early).get(0).what());
    }

    private static List<LooseEnd> ends(String bundle) {
        return LooseEnds.of(new BundleReader(Shop.VOCABULARY)
                .read("bridge.yaml", bundle)
                .value()
                .bundle());
    }
}
