package org.belie.rules.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as trees: everything that is written has its place, and what the language does not have is told with its own. */
class RuleFileReaderTest {
    private static final String HEAD = "package rules.mine;\n\nimport org.belie.model.*;\n\nrule \"Mine\"\n"
            + "    @id( \"MIN-001\" )\n    @says( \"{pair.claim} (so)\" )\nwhen\n    ";

    private static RuleFile read(String when) {
        var problems = new Problems();
        var file = RuleFileReader.read(
                "mine/mine.drl",
                "rules/mine/mine.drl",
                HEAD + when + "\nthen\n    insertLogical( new Against( drools.getRule(), pair ) );\nend\n",
                problems);
        assertEquals(List.of(), problems.sorted());
        return file;
    }

    static Stream<RuleFile> shipped() {
        return RuleBook.files(Shop.FOLDER).value().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedRuleIsReadWhole(RuleFile file) {
        assertEquals(List.of(), file.unread());
        assertEquals(List.of(), file.outside());
        var rule = file.rules().get(0);
        assertEquals("\"" + rule.name() + "\"", file.text(rule.at()));
        assertNotNull(rule.conclusion(), "one conclusion");
        rule.meta().forEach(m -> assertEquals("@" + m.name(), file.text(m.at())));
        rule.meta().forEach(m -> assertEquals(m.value(), file.text(m.valueAt())));
        rule.conditions().forEach(c -> {
            if (c instanceof Condition.Pattern pattern) {
                assertEquals(pattern.type(), file.text(pattern.typeAt()));
                pattern.constraints().forEach(x -> assertEquals(x.text(), file.text(x.at())));
            }
        });
    }

    @Test
    void metadataInCommentsAndInOtherValuesIsNone() {
        var text = HEAD.replace("    @id", "    // @doubt( \"no\" )\n    @see( \"a\n    @force( \" )\n    @id")
                .replace("when", "    @doubt( \"yes\" )\n    @force( \"weak\" )\nwhen");
        var problems = new Problems();
        var file = RuleFileReader.read(
                "mine/mine.drl", "x", text + "pair : Comparison( after )\nthen\n    insert( pair );\nend\n", problems);
        assertEquals(List.of(), problems.sorted());
        assertEquals(
                List.of("see", "id", "says", "doubt", "force"),
                file.rules().get(0).meta().stream().map(Meta::name).toList());
    }

    @Test
    void conditionsAreReadInTheirKindsWithTheirPlaces() {
        var file = read(
                "pair : Comparison( kind : claim.kind, claim.isA( \"x\" ), gap > -0.5 /* z */,\n"
                        + "        seen.kind not memberOf pair.list ) // c\n"
                        + "    not Discount( pair == pair )\n"
                        + "    exists ( Intent() or Denial() )\n"
                        + "    accumulate( cap : Cap( this != pair ); caps : collectList( cap ), n : count( cap ); n > 0, n < 9 )");
        assertEquals(List.of(), file.unread());
        var when = file.rules().get(0).when();
        var pair = (Condition.Pattern) when.get(0);
        assertEquals("kind", pair.constraints().get(0).binding());
        var call = (Expression.Call) pair.constraints().get(1).expression();
        assertEquals("x", ((Expression.Literal) call.arguments().get(0)).value());
        assertEquals(new Place(call.at().from(), call.at().to(), 9, 43), call.at());
        var gap = (Expression.Operation) pair.constraints().get(2).expression();
        assertEquals(Operator.MORE, gap.operator());
        var member = (Expression.Operation) pair.constraints().get(3).expression();
        assertEquals(Operator.NOT_MEMBER_OF, member.operator());
        assertEquals(10, member.at().line());
        assertTrue(((Condition.Absent) when.get(1)).inner() instanceof Condition.Pattern);
        assertTrue(((Condition.Present) when.get(2)).inner() instanceof Condition.Either);
        var collected = (Condition.Collected) when.get(3);
        assertEquals(
                List.of("caps", "n"),
                collected.results().stream().map(Condition.Result::binding).toList());
        assertEquals(2, collected.constraints().size());
        assertEquals("{pair.claim} (so)", file.rules().get(0).meta("says"));
    }

    @Test
    void whatBindsTighterIsReadFirst() {
        var file = read("pair : Comparison( a || b && !c == d + 1 * 2 )");
        var or = (Expression.Operation)
                ((Condition.Pattern) file.rules().get(0).when().get(0))
                        .constraints()
                        .get(0)
                        .expression();
        assertEquals(Operator.OR, or.operator());
        var and = (Expression.Operation) or.right();
        assertEquals(Operator.AND, and.operator());
        var equal = (Expression.Operation) and.right();
        assertEquals(Operator.EQUAL, equal.operator());
        assertTrue(equal.left() instanceof Expression.Not);
        assertEquals(Operator.PLUS, ((Expression.Operation) equal.right()).operator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "pair : Comparison( claim.kind matches \"x\" ) | 9:35 | ~`matches` is not expected here~",
                "pair : Comparison( gap > 0x1 ) | 9:30 | ~`0x1` is no number~",
                "pair : Comparison( gap in ( 1, 3 ) ) | 9:28 | ~`in` is not expected here~",
                "pair : Comparison() eval( true ) | 9:25 | ~`eval` is not for rules~",
                "pair : Comparison() from list | 9:5 | ~`from` is not for rules~",
            })
    void whatTheLanguageDoesNotHaveIsToldWithItsPlace(String when, String at, String what) {
        var unread = read(when).unread();
        assertEquals(1, unread.size(), unread.toString());
        Problem first = unread.get(0);
        assertEquals(at, first.line() + ":" + first.column());
        assertEquals(what, first.what());
    }

    @Test
    void aConsequenceThatIsMoreThanOneConclusionHasNone() {
        var file = RuleFileReader.read(
                "a.drl", "a.drl", "package rules.a; rule \"a\" when then insert( new A() ); b(); end", new Problems());
        assertNull(file.rules().get(0).conclusion());
        assertEquals(2, file.rules().get(0).then().size());
    }
}
