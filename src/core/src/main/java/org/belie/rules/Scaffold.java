package org.belie.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A new rule to be filled in, and its cases. It reads and compiles as it is, and its first case fails: nothing has been
 * written yet that could fire.
 *
 * @param path of the rule's file below the rules folder
 * @param rule the text of that file
 * @param casesPath of the file beside it
 * @param cases the text of that file
 */
public record Scaffold(String id, String name, String path, String rule, String casesPath, String cases) {
    private static final String OPEN = "claim.id == \"to be filled in\"";
    private static final String RULE = """
            package rules.%s;

            import org.belie.model.*;

            /* Say here what the rule stands for, and what it is silent on. */
            rule "%s"
                @id( "%s" )
                @status( "draft" )
                @force( "moderate" )
                @says( "{pair.claim} was said; {pair.seen} was then reported." )
                @doubt( "say here what could make the rule wrong" )
            when
                pair : Comparison( %s, effect == Effect.AGAINST, after, sameGround, independent )
            then
                insertLogical( new Against( drools.getRule(), pair ) );
            end
            """;
    private static final String CASES = """
            # The smallest matter on which the rule fires, and the nearest on which it does not: only the fields that it reads.
            concludes: moderate
            fires:
              the opposite was reported:
                - &claim {id: claim, kind: intent, by: northland, said: 2022-02-15, actor: northland, action: withdraw,
                          object: troops, place: vale}
                - &seen {id: seen, kind: observation, by: harbour-news, said: 2022-02-18, actor: northland, action: reinforce,
                         object: troops, place: vale}
            silent:
              the opposite was reported of another place:
                - *claim
                - {id: seen, kind: observation, by: harbour-news, said: 2022-02-18, actor: northland, action: reinforce,
                   object: troops, place: dale}
            """;

    /**
     * A rule of a pack.
     *
     * @param slug its file's name without the end: {@code escort-left}
     * @param known every rule whose id is taken
     */
    public static Scaffold of(String pack, String slug, Collection<RuleCard> known) {
        var path = pack + "/" + slug;
        var name = name(slug);
        var id = new NextId(known).of(pack);
        return new Scaffold(id, name, path + ".drl", RULE.formatted(pack, name, id, OPEN), path + ".cases.yaml", CASES);
    }

    /** {@code escort-left} as a headline to begin with. */
    private static String name(String slug) {
        var words = Arrays.stream(slug.split("-")).collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The line of the rule's file on which the condition is to be filled in, from 1. */
    public int open() {
        return (int) rule.substring(0, rule.indexOf(OPEN)).lines().count();
    }
}
