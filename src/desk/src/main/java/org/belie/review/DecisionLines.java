package org.belie.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.belie.json.Json;
import org.belie.problem.MapNode;

/**
 * Decisions as lines of JSON: names first, then each decision with its hash, its signature and the verdict that was on screen. A
 * file that fits into Git, and a backup.
 *
 * @param verdicts by their hash
 */
public record DecisionLines(List<Recorded> decisions, Map<String, String> verdicts, List<Person> people) {
    private static final String FORMAT = "belie-decisions/1";

    public DecisionLines {
        decisions = List.copyOf(decisions);
        verdicts = Map.copyOf(verdicts);
        people = List.copyOf(people);
    }

    /** All that a store has, a line each. */
    public static List<String> of(Store store) {
        var lines = new ArrayList<String>();
        store.people().values().forEach(p -> lines.add(line(p)));
        store.all().forEach(r -> lines.add(line(r, store::verdict)));
        return lines;
    }

    private static String line(Person person) {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", FORMAT);
        map.put("person", person.id());
        map.put("name", person.name());
        map.put("salt", person.salt());
        return Json.line(map).stripTrailing();
    }

    private static String line(Recorded recorded, Function<String, String> verdict) {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", FORMAT);
        map.put("decision", Body.map(recorded.decision()));
        map.put("hash", recorded.hash());
        map.put("signature", recorded.signature());
        map.put(
                "verdict",
                Objects.requireNonNullElse(verdict.apply(recorded.decision().seen()), ""));
        return Json.line(map).stripTrailing();
    }

    /**
     * What lines say.
     *
     * @throws Unreadable when one is none of these, naming it
     */
    public static DecisionLines read(List<String> lines) {
        var decisions = new ArrayList<Recorded>();
        var verdicts = new TreeMap<String, String>();
        var people = new ArrayList<Person>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read(i + 1, lines.get(i), decisions, verdicts, people);
            }
        }
        return new DecisionLines(decisions, verdicts, people);
    }

    private static void read(
            int number, String line, List<Recorded> decisions, Map<String, String> verdicts, List<Person> people) {
        try {
            var map = JsonText.object(line);
            var texts = JsonText.texts(map);
            if (!FORMAT.equals(texts.get("format"))) {
                throw new Unreadable("it is no `" + FORMAT + "`");
            }
            if (texts.containsKey("person")) {
                people.add(new Person(texts.get("person"), some(texts, "name"), some(texts, "salt")));
                return;
            }
            var recorded = recorded(map, texts);
            decisions.add(recorded);
            verdicts.put(recorded.decision().seen(), some(texts, "verdict"));
        } catch (Unreadable e) {
            throw new Unreadable("line " + number + " cannot be used: " + e.getMessage());
        }
    }

    private static Recorded recorded(MapNode map, Map<String, String> texts) {
        if (!(map.get("decision") instanceof MapNode decision)) {
            throw new Unreadable("it has neither a decision nor a person");
        }
        var read = Body.read(JsonText.texts(decision));
        return new Recorded(read, Body.of(read), some(texts, "hash"), some(texts, "signature"));
    }

    private static String some(Map<String, String> texts, String field) {
        return Objects.requireNonNullElse(texts.get(field), "");
    }

    /** What is wrong with the file by itself, a sentence each. */
    public List<String> problems() {
        var problems = new ArrayList<>(Chain.problems(decisions));
        for (var recorded : decisions) {
            var seen = recorded.decision().seen();
            if (!Hash.of(verdicts.getOrDefault(seen, "")).equals(seen)) {
                problems.add("the verdict that " + Chain.named(recorded) + " is about is missing or was edited");
            }
        }
        people.stream()
                .filter(p -> !p.genuine())
                .forEach(p -> problems.add("the name of reviewer " + p.id() + " was edited"));
        return problems;
    }
}
