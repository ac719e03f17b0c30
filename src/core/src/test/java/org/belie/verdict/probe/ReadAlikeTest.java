package org.belie.verdict.probe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import org.belie.Shop;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of an analyst's own, written in ways that those that ship are not: belie reads of them what the engine does. */
class ReadAlikeTest {
    private static final String RULE = """
            package rules.mine;

            import org.belie.model.*;

            /* Read twice. */
            rule "Read twice"
                @id( "MIN-001" ) @says( "So." )
            when
                pair : Comparison( bond == Bond.OPPOSES || bond == Bond.FULFILS )
                %s
            then
                insertLogical( new Gap( drools.getRule(), pair.claim() ) );
            end
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first : Statement( this == pair.claim, due : said.latest ) later : Statement( said.latest >= due )",
                "first : Statement( this == pair.claim, announcement : credibility )"
                        + " later : Statement( credibility == announcement )",
                "set : Comparison( set.claim == pair.claim, set.daysApart > 3, set.after == true )",
                "accumulate( far : Comparison( claim == pair.claim, daysApart > 90000, gone : daysApart );"
                        + " longest : max( gone ) )",
                "accumulate( far : Comparison( claim == pair.claim, gap < -5, wide : gap ); narrowest : min( wide ) )",
                "accumulate( far : Comparison( claim == pair.claim, gap < -5, wide : gap ); middle : average( wide ) )",
                "accumulate( far : Comparison( claim == pair.claim, gone : daysApart ); all : sum( gone ) )",
                "accumulate( told : Statement( judged, grade : credibility ); all : sum( grade ); all > 4 )",
                "other : Comparison( claim == pair.claim, gap == pair.daysApart )",
                "other : Comparison( claim == pair.claim, daysApart == pair.gap )",
                "other : Statement( this == pair.seen, pair.gap / ( pair.excess - pair.excess ) > 1 )",
                "other : Statement( this == pair.seen, pair.gap / ( pair.excess - pair.excess ) < 1 )",
                "( weight : Weight( claim == pair.claim ) or standing : Standing( claim == pair.claim ) )",
                "( weight : Weight( claim == pair.claim, hard : force ) or standing : Standing( claim == pair.claim ) )",
                "( weight : Weight( claim == pair.claim ) or Standing( claim == pair.claim, stands : outcome ) )",
                "other : Statement( this == pair.seen, ( pair.daysApart + 1 ) * 3 - 1 > 5 )",
                "other : Statement( this == pair.seen, credibility * 1000000000 * 3 > 0 )",
                "other : Statement( this == pair.seen, -( -pair.gap ) >= -( -0.1 ) )",
                "other : Statement( this == pair.seen, replaces != null && replaces memberOf pair.claim.attribution.cites )",
                "other : Comparison( claim == pair.claim, late : after, own == late )",
                "other : Statement( this == pair.seen, told : said.earliest, id == \"Кто-то сказал « да »\" )",
                "accumulate( other : Comparison( claim == pair.claim ); n : count( other ); 1.0 * n / 2 * 2 == n )",
            })
    void whatTheEngineMatchesIsWhatIsRead(String condition) {
        var folder = new TreeMap<>(Shop.FOLDER.files());
        folder.put("mine/read-twice.drl", RULE.formatted(condition));
        var read = RuleBook.read(new RuleFolder("mine", folder));
        assertTrue(read.ok(), () -> read.problems().toString());
        for (var place : Shop.facts()) {
            var trace = Session.run(
                    read.value().base(), Shop.SETTINGS, Shop.matter(place).bundle());
            ProbeTest.agree(read.value(), trace, condition + " ");
        }
    }
}
