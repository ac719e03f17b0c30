package org.belie;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.vocabulary.Declaration;
import org.belie.vocabulary.Tie;

/** Makes small bundles to load belie with: ten statements each, as JSON on a line; the same for the same number. */
public final class SmallBundles {
    private static final LocalDate START = LocalDate.of(2022, 2, 1);
    private static final List<String> ACTORS =
            List.of("northland", "southland", "eastland", "westland", "isles", "valley");
    private static final List<String> PLACES = List.of("border", "harbour", "capital", "plain", "pass");
    private static final List<String> OBJECTS = List.of("troops", "tanks", "patrols", "ships");
    private static final List<Declaration> CLAIMED = Shop.VOCABULARY.actionIds().stream()
            .map(Shop.VOCABULARY::declaration)
            .filter(d -> !d.named(Tie.FULFILLED_BY).isEmpty()
                    && !d.named(Tie.OPPOSED_BY).isEmpty())
            .toList();

    private final Random random;
    private final int number;
    private final String actor;
    private final Declaration claimed;
    private int statements;

    private SmallBundles(int number) {
        this.random = new Random(number * 7919L);
        this.number = number;
        this.actor = one(ACTORS);
        this.claimed = one(CLAIMED);
    }

    /**
     * Prints bundles.
     *
     * @param args how many
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        lines(Integer.parseInt(args[0])).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** That many bundles, one a line. */
    public static Stream<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(n -> new SmallBundles(n).line());
    }

    private String line() {
        var said = new ArrayList<String>();
        said.add(claim("intent", random.nextInt(3) == 0 ? ", \"due\": \"" + day(20) + "\"" : ""));
        said.add(random.nextBoolean() ? claim("denial", "") : hypothesis());
        while (said.size() < 10) {
            said.add(seen());
        }
        return "{\"belie\": 1, \"id\": \"small-" + number + "\", \"asOf\": \"" + day(60) + "\", \"sources\": {"
                + "\"speaker\": {\"name\": \"The speaker of " + actor
                + "\", \"kind\": \"government\", \"affiliation\": \"" + actor + "\", \"reliability\": \"D\"},"
                + " \"gazette\": {\"name\": \"Gazette\", \"kind\": \"media\", \"reliability\": \"B\"},"
                + " \"monitor\": {\"name\": \"Monitor\", \"kind\": \"ngo\", \"reliability\": \"A\"}},"
                + " \"statements\": [" + String.join(", ", said) + "]}";
    }

    private String claim(String kind, String more) {
        return "{" + head(kind, "speaker", random.nextInt(5)) + ", \"action\": \"" + claimed.id() + "\"" + where()
                + more + "}";
    }

    private String hypothesis() {
        return "{\"id\": \"s" + statements++ + "\", \"kind\": \"hypothesis\", \"actor\": \"" + actor
                + "\", \"action\": \"" + claimed.id() + "\"}";
    }

    private String seen() {
        var by = one(List.of("gazette", "monitor", "speaker"));
        var action = one(claimed.named(one(List.of(Tie.FULFILLED_BY, Tie.OPPOSED_BY))));
        var doubt = random.nextInt(4) == 0 ? ", \"certainty\": \"probable\"" : "";
        var cites = random.nextInt(4) == 0 && statements > 3 ? ", \"cites\": \"s" + (statements - 1) + "\"" : "";
        var kind = random.nextInt(8) == 0 ? "assessment" : "observation";
        return "{" + head(kind, by, 3 + statements * 3) + ", \"action\": \"" + action + "\"" + where() + doubt
                + (cites.contains("s1\"") ? "" : cites) + ", \"quote\": \"Reported from the field, no. "
                + random.nextInt(1000) + ".\"}";
    }

    private String head(String kind, String by, int day) {
        return "\"id\": \"s" + statements++ + "\", \"kind\": \"" + kind + "\", \"by\": \"" + by + "\", \"said\": \""
                + day(day) + "\", \"actor\": \"" + (random.nextInt(6) == 0 ? one(ACTORS) : actor) + "\"";
    }

    private String where() {
        return (random.nextBoolean() ? ", \"place\": \"" + one(PLACES) + "\"" : "")
                + (random.nextBoolean() ? ", \"object\": \"" + one(OBJECTS) + "\"" : "");
    }

    private static String day(int after) {
        return START.plusDays(after).toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
