package org.belie.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.junit.jupiter.api.Test;

/** A statement in words says what it is: a promise, a denial, a report, an absence, a supposition. */
class PhraseTest {
    private static final String BUNDLE = """
            belie: 1
            id: phrases
            asOf: 2022-03-01
            sources: {paper: {name: The Paper, kind: media, reliability: B}}
            actors: {NOR: {name: Northland}}
            statements:
              - {id: seen, kind: observation, WHO, WHAT}
              - {id: not-so, kind: observation, WHO, WHAT, polarity: negated}
              - {id: unseen, kind: observation, WHO, WHAT, polarity: unobserved}
              - {id: pledge, kind: intent, WHO, WHAT}
              - {id: refusal, kind: intent, WHO, WHAT, polarity: negated}
              - {id: denial, kind: denial, WHO, WHAT}
              - {id: no-plan, kind: denial, WHO, WHAT, denies: intent}
              - {id: asked, kind: hypothesis, WHAT}
              - {id: broken, kind: hypothesis, about: pledge, is: [contradicted, overdue]}
            """.replace("WHO", "by: paper, said: 2022-02-15")
            .replace("WHAT", "actor: NOR, action: withdraw, place: vale");

    @Test
    void saysWhatItIs() {
        var phrases = phrases();
        assertEquals("\"Northland: withdraw (vale)\"", phrases.get("seen"));
        assertEquals("\"Northland: not withdraw (vale)\"", phrases.get("not-so"));
        assertEquals("\"Northland: withdraw (vale; looked for, not seen)\"", phrases.get("unseen"));
        assertEquals("\"Northland: will withdraw (vale)\"", phrases.get("pledge"));
        assertEquals("\"Northland: will not withdraw (vale)\"", phrases.get("refusal"));
        assertEquals("\"Northland: not withdraw (vale)\"", phrases.get("denial"));
        assertEquals("\"Northland: no plan to withdraw (vale)\"", phrases.get("no-plan"));
        assertEquals("\"Northland: withdraw (vale)\"", phrases.get("asked"));
        assertEquals("\"[pledge] is contradicted or overdue\"", phrases.get("broken"));
    }

    private static Map<String, String> phrases() {
        var phrases = new TreeMap<String, String>();
        new BundleReader(Shop.VOCABULARY)
                .read("phrases.yaml", BUNDLE)
                .value()
                .statements()
                .forEach(s -> phrases.put(s.id(), Phrase.of(s)));
        return phrases;
    }
}
