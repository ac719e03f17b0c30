package org.belie.cli;

import java.util.List;
import java.util.Map;
import org.belie.review.Person;
import org.belie.review.Recorded;
import org.belie.review.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the decisions on a claim with all that they are bound to. */
@Command(
        name = "show",
        description = "Show the decisions on one claim, with the very verdict that each was made on.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie review show nato-2022-02-16 pledge"})
final class ReviewShowCommand extends Reviewing {
    @Parameters(index = "0", paramLabel = "BUNDLE", description = "The id of the bundle.")
    private String bundle;

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The id of the claim.")
    private String claim;

    @Override
    ExitCode run() {
        var kept = store().kept();
        var found = kept.on(bundle, claim);
        if (found.isEmpty()) {
            throw new Refused("nothing was decided on " + claim + " of " + bundle + ". Maybe see: belie review list");
        }
        var people = kept.people();
        found.forEach(r -> say(lines(r, people, kept)));
        return ExitCode.OK;
    }

    private static List<String> lines(Recorded recorded, Map<String, Person> people, Store kept) {
        var d = recorded.decision();
        return List.of(
                DecisionWords.line(recorded, people),
                "  as of " + d.asOf() + ", bundle " + d.fingerprint() + ", rules " + d.rules(),
                "  hash " + recorded.hash() + (recorded.signed() ? ", signed with " + d.key() : ", not signed"),
                "  verdict " + kept.verdict(d.seen()));
    }
}
