package org.belie.verdict.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.RuleFile;

/**
 * Rules at random that begin as shipped ones do, or as each other, and go on with {@code not}, {@code exists}, {@code or} and
 * what they collect, inside each other. They conclude gaps, which no rule reads: whatever they match, nothing else changes.
 */
final class SharingRules {
    /** Types that lead to a claim, to a pair, and constraints that can be asked of each. */
    private record Kind(String type, String claim, String pair, List<String> asked) {}

    private static final List<String> EVIDENCE =
            List.of("pair.after == true", "pair.independent", "pair.daysApart > 20");
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "Comparison",
                    "claim",
                    "this",
                    List.of(
                            "bond == Bond.FULFILS",
                            "bond == Bond.OPPOSES",
                            "after == true",
                            "independent",
                            "own == false",
                            "daysApart > 20",
                            "seen.reports")),
            new Kind("For", "pair.claim", "pair", EVIDENCE),
            new Kind("Against", "pair.claim", "pair", EVIDENCE),
            new Kind("Evidence", "pair.claim", "pair", List.of("force == Force.STRONG", "force != Force.WEAK")),
            new Kind("Aside", "pair.claim", "pair", EVIDENCE),
            new Kind("Cap", "pair.claim", "pair", List.of("to == Force.WEAK", "to != Force.WEAK")),
            new Kind("Discount", "pair.claim", "pair", EVIDENCE),
            new Kind("Weight", "claim", "pair", List.of("supports", "supports == false", "force != Force.WEAK")),
            new Kind("Balance", "claim", null, List.of("pro > 0", "con > 0", "con == 0 || pro == 0")),
            new Kind(
                    "Candidate",
                    "claim",
                    null,
                    List.of("outcome == Outcome.PENDING", "outcome != Outcome.CONTRADICTED")),
            new Kind("Standing", "claim", null, List.of("outcome == Outcome.UNVERIFIED", "outcome != Outcome.PENDING")),
            new Kind("Ceiling", "claim", null, List.of("confidence == Confidence.LOW")),
            new Kind("Verdict", "claim", null, List.of("confidence != Confidence.HIGH")));

    private final Random random;
    private final List<RuleFile> shipped;
    private final List<String> starts = new ArrayList<>();
    private final Map<String, Kind> names = new TreeMap<>();
    private int given;

    SharingRules(Random random, List<RuleFile> shipped) {
        this.random = random;
        this.shipped = shipped;
        for (var i = 0; i < 4; i++) {
            given = 90 + i;
            starts.add(start());
        }
    }

    /** So many rule files, by path; some lie among the shipped ones. */
    Map<String, String> files(int count) {
        var files = new TreeMap<String, String>();
        for (var i = 0; i < count; i++) {
            var pack = pick(List.of("aa", "zz", "verdict", "conduct", "gaps"));
            files.put(pack + "/sharing-" + i + ".drl", rule(pack, i));
        }
        return files;
    }

    private String rule(String pack, int number) {
        names.clear();
        given = 0;
        var when = new ArrayList<>(beginning());
        if (names.isEmpty()) {
            when.add(bound(kind()));
        }
        for (var more = 1 + random.nextInt(3); more > 0; more--) {
            when.add(further(2));
        }
        var id = "SHA-" + String.format("%03d", number);
        return "package rules." + pack + ";\n\nimport org.belie.model.*;\n\n/* At random. */\nrule \"Sharing " + number
                + "\"\n    @id( \"" + id + "\" )\n    @says( \"So.\" )\nwhen\n    " + String.join("\n    ", when)
                + "\nthen\n    insertLogical( new Gap( drools.getRule(), "
                + claim().replace(".", "().").replaceFirst("$", "()").replaceFirst("^(\\w+)\\(\\)", "$1")
                + " ) );\nend\n";
    }

    /** As a shipped rule begins, or as others made here do. */
    private List<String> beginning() {
        if (random.nextInt(3) == 0) {
            var start = pick(starts);
            name(start.substring(0, start.indexOf(' ')), start.replaceFirst("\\w+ : (\\w+).*", "$1"));
            return List.of(start);
        }
        var file = pick(shipped);
        var when = file.rules().get(0).when();
        var taken = new ArrayList<String>();
        for (var condition : when.subList(0, 1 + random.nextInt(when.size()))) {
            taken.add(file.text(condition.at()));
            if (condition instanceof Condition.Pattern pattern && pattern.binding() != null) {
                name(pattern.binding(), pattern.type());
            }
        }
        return taken;
    }

    private void name(String name, String type) {
        KINDS.stream().filter(k -> k.type().equals(type)).findFirst().ifPresent(k -> names.put(name, k));
    }

    private String start() {
        var kind = kind();
        return "n" + given + " : " + kind.type() + "( " + (random.nextBoolean() ? "" : pick(kind.asked()) + " ") + ")";
    }

    private Kind kind() {
        return pick(KINDS);
    }

    /** A pattern with a name, joined to what came before it. */
    private String bound(Kind kind) {
        var name = "n" + given++;
        var pattern = name + " : " + pattern(kind);
        names.put(name, kind);
        return pattern;
    }

    private String pattern(Kind kind) {
        var asked = new ArrayList<String>();
        var pair = pair();
        if (pair != null && kind.pair() != null && random.nextInt(3) > 0) {
            asked.add(kind.pair() + " == " + pair);
        } else if (!names.isEmpty()) {
            asked.add(kind.claim() + " == " + claim());
        }
        if (random.nextBoolean()) {
            asked.add(random.nextInt(asked.size() + 1), pick(kind.asked()));
        }
        return kind.type() + "( " + String.join(", ", asked) + " )";
    }

    private String claim() {
        var name = pick(List.copyOf(names.keySet()));
        return name + "." + names.get(name).claim();
    }

    private String pair() {
        var able =
                names.keySet().stream().filter(n -> names.get(n).pair() != null).toList();
        if (able.isEmpty()) {
            return null;
        }
        var name = pick(able);
        var pair = names.get(name).pair();
        return pair.equals("this") ? name : name + "." + pair;
    }

    private String further(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 3)) {
            case 0 -> bound(kind());
            case 1 -> "not " + pattern(kind());
            case 2 -> "exists " + pattern(kind());
            case 3 -> "( " + pattern(kind()) + " or " + inner(depth - 1) + " )";
            case 4 -> (random.nextBoolean() ? "not" : "exists") + "( " + nested(depth - 1) + " )";
            default -> collected(depth - 1);
        };
    }

    /** Several conditions inside another: names that are given in it are not known behind it. */
    private String nested(int depth) {
        var before = new TreeMap<>(names);
        var inside = bound(kind()) + " and " + further(Math.min(depth, 0));
        names.clear();
        names.putAll(before);
        return inside;
    }

    private String inner(int depth) {
        return depth > 0 && random.nextBoolean()
                ? "not( " + nested(depth) + " )"
                : pick(List.of("not ", "exists ", "")) + pattern(kind());
    }

    private String collected(int depth) {
        var before = new TreeMap<>(names);
        var kind = kind();
        var what = "n" + given;
        var inside = bound(kind);
        if (random.nextInt(3) == 0) {
            inside = "( " + inside + " and " + further(Math.min(depth, 0)) + " )";
        }
        names.clear();
        names.putAll(before);
        var result = "n" + given++;
        var function = pick(List.of("count", "count", "collectList", "collectSet"));
        var last = function.equals("count") ? "; " + result + pick(List.of(" > 0", " == 0", " > 1", " < 2")) : "";
        return "accumulate( " + inside + "; " + result + " : " + function + "( " + what + " )" + last + " )";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
