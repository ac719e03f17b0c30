package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate of rules as they are read lets pass, what it refuses, and at which place. */
class TreeGateTest {
    private static final String RULE = """
            package rules.mine;
            import org.belie.model.*;
            %s
            rule "Mine"
                @id( "MIN-001" ) @says( "So." )
                %s
            when
                %s
            then
                %s
            end
            """;
    private static final String PAIR = "pair : Comparison( after )";
    private static final String THEN = "insertLogical( new Discount( drools.getRule(), pair ) );";

    private static RuleFile file(String beside, String head, String when, String then) {
        var problems = new Problems();
        var file = RuleFileReader.read("mine/mine.drl", "mine.drl", RULE.formatted(beside, head, when, then), problems);
        assertEquals(List.of(), problems.sorted(), when);
        return file;
    }

    private static String refused(String beside, String head, String when, String then) {
        return TreeGate.look(file(beside, head, when, then)).stream()
                .map(p -> p.code() + " " + p.line() + ":" + p.column())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAIR,
                "pair : Comparison( claim.isA( \"move\" ), seen.restsOn.size > 1, !seen.basis.firsthand )",
                "pair : Comparison( gap > 1 + 2 * 3, claim.kind == \"intent\" || claim.kind == \"denial\" )",
                "pair : Comparison( ( after ), ( gap > 0.50 ) )",
                "claim : Statement()  pair : Comparison( claim == seen.id || after )",
                "pair : Comparison( after ) // a comment, with `odd` \\ signs @ in it",
                "pair : Comparison( after )  not( Intent( this == pair.claim ) and Denial( this == pair.seen ) )",
                "pair : Comparison( after )  accumulate( c : Cap( pair == pair ); n : count( c ); n > 1 )",
            })
    void plainRulesPass(String when) {
        var all = refused("", "@doubt( \"none\" )", when, THEN);
        assertTrue(all.isEmpty() || when.contains("claim == seen.id"), all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair : Comparison( claim.class != null ) | BEL-213 8:24",
                "pair : Comparison( claim.getClass() != null ) | BEL-213 8:24",
                "pair : Comparison( claim.hashCode() > 1 ) | BEL-213 8:24",
                "pair : Comparison( claim.toString() == \"x\" ) | BEL-213 8:24",
                "pair : Comparison( claim.id.toUpperCase() == \"X\" ) | BEL-213 8:24",
                "pair : Comparison( claim.id.repeat( 9 ) == \"X\" ) | BEL-213 8:24",
                "pair : Comparison( claim.with( null ) != null ) | BEL-213 8:24",
                "pair : Comparison( claim.id + \"x\" == \"y\" ) | BEL-214 8:24",
                "pair : Comparison( System.exit( 1 ) ) | BEL-213 8:24",
                "pair : Comparison( nobody.knows ) | BEL-213 8:24",
                "pair : Comparison( claim.id != \"a\\\"b\" ) | BEL-215 8:36",
                "pair : Comparison( claim.id != \"a\\\\b\" ) | BEL-215 8:36",
                "pair : Comparison() Object() | BEL-212 8:25",
                "pair : Comparison() java.io.File() | BEL-212 8:25",
                "pair : Comparison() Bundle() | BEL-212 8:25",
                "drools : Comparison() pair : Comparison() | BEL-215 8:5",
                "_this : Comparison() pair : Comparison() | BEL-215 8:5",
                "GENERATED_x : Comparison() pair : Comparison() | BEL-215 8:5",
                "pair : Comparison( claim.id != \"*/\" ) | BEL-215 8:36",
                "pair := Comparison() | BEL-217 8:11",
                "pair : Comparison() @watch( * ) | BEL-217 8:25",
                "( Intent() or Denial() ) pair : Comparison() | BEL-218 8:30",
            })
    void whatIsNotOnTheListIsRefusedAtItsPlace(String when, String at) {
        assertEquals(at, refused("", "", when, THEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert( new Discount( drools.getRule(), pair ) ); | BEL-216 10:5",
                "insertLogical( pair ); | BEL-216 10:5",
                "delete( pair ); | BEL-216 10:5",
                "insertLogical( new Gap( drools.getRule(), pair.seen() ) ); drools.halt(); | BEL-216 10:5",
                "insertLogical( new Thread( pair ) ); | BEL-216 10:5",
                "insertLogical( new AsOf( pair.seen().said().latest() ) ); | BEL-212 10:24",
                "insertLogical( new Gap( drools.getRule(), new Gap( drools.getRule(), pair.seen() ) ) ); | BEL-216 10:5",
                "insertLogical( new Parameter( pair.seen().id() + pair.claim().id(), 1, \"\" ) ); | BEL-214 10:35",
                "'' | BEL-216 4:6",
            })
    void aConsequenceConcludesAndDoesNothingElse(String then, String at) {
        assertEquals(at, refused("", "", PAIR, then));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "global java.util.List all | | BEL-210 3:1",
                "function int one() { return 1; } | | BEL-210 3:1",
                "declare Mine end | | BEL-210 3:9",
                "import java.util.List | | BEL-211 3:1",
                "import org.belie.model.Bundle | | BEL-211 3:1",
                "import org.belie.session.Session | | BEL-211 3:1",
                "dialect \"mvel\" | | 'BEL-210 3:9, BEL-210 4:12'",
                "'' | salience 3 | BEL-210 6:5",
                "'' | no-loop | BEL-210 6:5",
                "'' | dialect \"java\" | BEL-210 6:5",
                "'' | @PropertyReactive | BEL-217 6:5",
                "'' | @author( \"me\" ) | BEL-210 6:5",
            })
    void whatStandsBesideARuleOrSteersItIsRefused(String beside, String head, String at) {
        assertEquals(at, refused(beside, head == null ? "" : head, PAIR, THEN));
    }

    /** The engine makes a rule of each way to meet one. */
    @Test
    void aRuleCanBeMetInSoManyWaysOnly() {
        var either = " ( Intent( this == pair.claim ) or Denial( this == pair.claim ) )";
        assertEquals("", refused("", "", PAIR + either.repeat(6), THEN));
        assertEquals("BEL-202 4:6", refused("", "", PAIR + either.repeat(7), THEN));
        assertEquals(
                "BEL-202 4:6",
                refused(
                        "",
                        "",
                        PAIR + " not("
                                + either.repeat(7).replace(" ( ", " and ( ").substring(4) + ")",
                        THEN));
    }

    /** The engine writes the name of a rule into a comment of the code that it makes. */
    @Test
    void aNameEndsNoComment() {
        var text = RULE.formatted("", "", PAIR, THEN).replace("rule \"Mine\"", "rule \"Mine */ static {} /*\"");
        var file = RuleFileReader.read("mine/mine.drl", "mine.drl", text, new Problems());
        assertEquals(
                List.of("BEL-215"),
                TreeGate.look(file).stream().map(p -> p.code()).toList());
    }

    @Test
    void onlyWhatTheEngineNeedsIsWrittenDownForTheCompiler() {
        var file = file("", "@says( \"{pair} was seen.\" ) /* twice */", PAIR + " // \" hidden", THEN);
        assertEquals("""
                package rules.mine;
                import org.belie.model.*;
                rule "Mine"
                    @id( "MIN-001" )
                when
                    pair : Comparison( after )
                then
                    insertLogical( new Discount( drools.getRule(), pair ) );
                end
                """, TreeGate.transcript(file));
    }

    @Test
    void everyJoinIsGivenSomethingToAsk() {
        var text = TreeGate.transcript(file(
                "",
                "",
                "pair : Comparison( after )  cap : Cap( rule == \"x\" )  Cap()  not Admission()"
                        + "  accumulate( part : Partial(); parts : collectList( part ) )",
                THEN));
        assertTrue(text.contains("pair : Comparison( after, GENERATED_again_pair : this )"), text);
        assertTrue(
                text.contains("cap : Cap( rule == \"x\", GENERATED_again_cap : this, GENERATED_again_pair != null )"),
                text);
        assertTrue(text.contains("GENERATED_again_cap != null )"), text);
        assertTrue(text.contains("not( GENERATED_metered_1 : Admission("), text);
        assertTrue(text.contains("accumulate( part : Partial( "), text);
    }
}
