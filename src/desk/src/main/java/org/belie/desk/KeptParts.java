package org.belie.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.report.html.Parts;
import org.belie.verdict.Judgement;

/** What pages of claims showed last, as long as neither the bundle nor the rules are others: it took many runs to find. */
final class KeptParts {
    private static final int MOST = 100;

    private final Map<String, Shown> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Shown(Filed filed, Parts parts) {}

    Parts of(Filed filed, Judgement verdict) {
        var key = filed.key() + " " + verdict.claim().id();
        var last = last(key);
        if (last != null && last.filed() == filed) {
            return last.parts();
        }
        var made = ClaimDossier.parts(filed, verdict);
        keep(key, new Shown(filed, made));
        return made;
    }

    private synchronized Shown last(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, Shown shown) {
        kept.put(key, shown);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
