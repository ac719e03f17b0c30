package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.belie.model.Reliability;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.api.Test;

class CasesReaderTest {
    private static final String CASES = """
            fires:
              more troops three days later:
                - &pledge {id: pledge, kind: intent, by: northland, said: 2022-02-15, actor: northland, action: withdraw}
                - &more {id: more, kind: observation, by: harbour-news, said: 2022-02-18, actor: northland, action: reinforce}
            silent:
              nothing was said:
                - {id: doubt, kind: hypothesis, action: invade}
              said of itself:
                asOf: 2022-02-19
                actors: {army: {within: northland}}
                sources: {blog: {reliability: E}}
                statements:
                  - *pledge
                  - {id: own, kind: observation, by: [army, blog], said: 2022-02-18, actor: northland, action: reinforce}
            """;

    private static List<Case> cases(String text) {
        return Texts.sound(CasesReader.read(new NamedText("more.cases.yaml", text), Shipped.vocabulary()));
    }

    @Test
    void areReadInTheOrderOfTheFile() {
        var cases = cases(CASES);
        assertEquals(
                List.of("more troops three days later", "nothing was said", "said of itself"),
                cases.stream().map(Case::name).toList());
        assertEquals(
                List.of(true, false, false), cases.stream().map(Case::fires).toList());
        assertEquals(List.of(2, 6, 8), cases.stream().map(Case::line).toList());
    }

    @Test
    void anUndeclaredSourceNamedAsAnActorBelongsToIt() {
        var sources = cases(CASES).get(0).matter().sources();
        assertEquals("northland", sources.get("northland").affiliation().key());
        assertFalse(sources.get("harbour-news").affiliation().stated());
        assertEquals(Reliability.B, sources.get("harbour-news").reliability());
    }

    @Test
    void aDeclaredActorIsAnActorToo() {
        var sources = cases(CASES).get(2).matter().sources();
        assertEquals("army", sources.get("army").affiliation().key());
        assertEquals(Reliability.E, sources.get("blog").reliability());
        assertTrue(sources.get("army").belongsTo(sources.get("army").affiliation()));
    }

    @Test
    void areJudgedWhenTheLastThingWasSaidUnlessTheySayWhen() {
        var cases = cases(CASES);
        assertEquals(
                Instant.parse("2022-02-19T00:00:00Z"),
                cases.get(0).matter().asOf().date());
        assertEquals(
                Instant.parse("2022-02-20T00:00:00Z"),
                cases.get(2).matter().asOf().date());
        assertEquals(
                2100, cases.get(1).matter().asOf().date().atZone(ZoneOffset.UTC).getYear());
    }

    @Test
    void everyBrokenCaseIsTold() {
        var reading = CasesReader.read(new NamedText("broken.cases.yaml", """
                        fires:
                          one: [{id: a, kind: observation, by: x, said: soon, action: deploy}]
                          two: [{id: a, kind: observation, by: x, said: 2022, in: nowhere}]
                        silnt: {}
                        """), Shipped.vocabulary());
        assertEquals(
                List.of("BUN-003", "BUN-007", "DOC-010"),
                reading.problems().stream().map(p -> p.code()).toList());
    }

    @Test
    void aFileSaysMoreThanItsCases() {
        var file = Texts.sound(CasesReader.file(new NamedText("more.cases.yaml", """
                        concludes: strong
                        fires:
                          two levels:
                            binds: {levels: [may, april], act: rise}
                            skip: the figures are disputed
                            statements: [{id: a, kind: observation, by: x, said: 2022, action: deploy}]
                        todo:
                          - a third level
                        survives:
                          pair without own: nobody else is there
                        """), Shipped.vocabulary()));
        assertEquals("strong", file.concludes());
        assertEquals(List.of("april", "may"), file.cases().get(0).binds().get("levels"));
        assertEquals(List.of("rise"), file.cases().get(0).binds().get("act"));
        assertEquals("the figures are disputed", file.cases().get(0).skip());
        assertEquals(List.of(new CaseFile.Todo("a third level", 8)), file.todo());
        assertEquals(List.of(new CaseFile.Survives("pair without own", "nobody else is there", 10)), file.survives());
    }

    @Test
    void aReasonIsNeverLeftEmpty() {
        var reading = CasesReader.file(new NamedText("broken.cases.yaml", """
                        concludes: mighty
                        silent:
                          one: {skip: , statements: [{id: a, kind: observation, by: x, said: 2022, action: deploy}]}
                        todo: {}
                        survives: {pair without own: }
                        """), Shipped.vocabulary());
        assertEquals(
                List.of("DOC-013", "DOC-012", "DOC-009", "DOC-012"),
                reading.problems().stream().map(p -> p.code()).toList());
    }
}
