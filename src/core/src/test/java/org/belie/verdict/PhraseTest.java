package org.belie.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertEquals("\"Northland withdrew from vale\"", phrases.get("seen"));
        assertEquals("\"Northland did not withdraw from vale\"", phrases.get("not-so"));
        assertEquals("\"Northland was not seen to withdraw from vale\"", phrases.get("unseen"));
        assertEquals("\"Northland will withdraw from vale\"", phrases.get("pledge"));
        assertEquals("\"Northland will not withdraw from vale\"", phrases.get("refusal"));
        assertEquals("\"Northland will not withdraw from vale\"", phrases.get("denial"));
        assertEquals("\"Northland has no plan to withdraw from vale\"", phrases.get("no-plan"));
        assertEquals("\"Northland withdrew from vale\"", phrases.get("asked"));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "action: leave, object: soldiers, place: vale | Northland's soldiers left vale",
                "action: present, object: soldiers, place: vale | Northland's soldiers were in vale",
                "action: close-site, object: the bridge | Northland closed the bridge",
                "action: be-carbon-negative, object: greenhouse-gases | Northland was carbon negative",
                "action: rise, object: soldiers, place: near the border | the number of Northland's soldiers near the border rose",
                "action: admit-refugees, quantity: {value: 40, unit: people, measure: total} | Northland admitted refugees (40 people)",
                "action: deploy, object: soldiers, quantity: {value: 40, unit: soldiers, measure: level} | Northland had 40 soldiers",
                "action: reduce, object: inflation, quantity: {value: 50, unit: percent, measure: change, direction: down, since: 2022} | Northland reduced inflation by 50% since 2022",
                "action: refuse-to-yield | Northland refused to yield",
                "action: move, extent: partial | Northland moved, in part",
                "action: attack, target: southland, from: 2022-02-10, until: 2022-02-14 | Northland attacked southland from 10 February to 14 February 2022",
            })
    void saysWhoDidWhatWhereAndWhen(String what, String said) {
        var bundle = """
                belie: 1
                id: one
                sources: {paper: {name: The Paper, kind: media, reliability: B}}
                actors: {NOR: {name: Northland}}
                statements:
                  - {id: s, kind: observation, by: paper, said: 2022-02-15, actor: NOR, WHAT}
                """.replace("WHAT", what);
        var read = new BundleReader(Shop.VOCABULARY).read("one.yaml", bundle).value();
        assertEquals(said, Phrase.plain(read.statements().get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "United States, the United States",
        "Russian armed forces, the Russian armed forces",
        "Office for National Statistics, the Office for National Statistics",
        "Ethiopia's ambassador, Ethiopia's ambassador",
        "Jens Stoltenberg, Jens Stoltenberg",
        "the Kremlin, the Kremlin"
    })
    void namesTakeTheirArticle(String name, String said) {
        assertEquals(said, Noun.named(name));
    }

    @ParameterizedTest
    @CsvSource({
        "stop, stopped",
        "emit, emitted",
        "carry, carried",
        "close, closed",
        "withdraw, withdrew",
        "boycott, boycotted",
        "deploy, deployed"
    })
    void verbsHaveTheirPast(String verb, String past) {
        assertEquals(past, Verbs.past(verb, false));
    }
}
