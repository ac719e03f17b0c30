package org.belie.report;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.rules.RuleCard;

/** Rules by their cards, pack by pack. */
public final class RuleList {
    private RuleList() {}

    public static String text(Collection<RuleCard> all) {
        var packs = all.stream().collect(Collectors.groupingBy(RuleCard::pack, TreeMap::new, Collectors.toList()));
        var out = new StringBuilder();
        packs.forEach((pack, cards) -> {
            out.append(out.isEmpty() ? "" : "\n").append(pack).append('\n');
            cards.forEach(c -> out.append(Wrap.lines("  " + c.id() + "  ", "           ", c.name())));
        });
        return out.toString();
    }
}
