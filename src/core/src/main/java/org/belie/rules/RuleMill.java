package org.belie.rules;

import java.util.SortedSet;
import org.belie.problem.Problems;
import org.belie.problem.Severity;
import org.belie.rules.gate.BytecodeGate;
import org.belie.rules.gate.GateCode;
import org.belie.rules.gate.TreeGate;
import org.belie.rules.gate.Weaver;
import org.belie.rules.tree.RuleFile;

/** Rule files to classes that have passed every gate and burn fuel; nothing that it gives back has run yet. */
final class RuleMill {
    private final ClassCache cache;

    /** A mill that keeps what it makes. */
    RuleMill(ClassCache cache) {
        this.cache = cache;
    }

    /** The classes of a file, made before or now; null when they are refused, which is told to {@code problems}. */
    CompiledRules classes(RuleFile file, Problems problems) {
        var kept = kept(file);
        if (kept != null) {
            return kept;
        }
        var made = compiled(file, problems);
        if (made == null) {
            return null;
        }
        cache.keep(file, made);
        return woven(made);
    }

    /** What was made before, if it passes the gate again; what somebody tampered with is made anew. */
    private CompiledRules kept(RuleFile file) {
        var kept = cache.find(file);
        if (kept == null || !BytecodeGate.look(kept.classes()).isEmpty()) {
            return null;
        }
        try {
            return woven(kept);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The classes of a file, made now and not kept. */
    static CompiledRules made(RuleFile file, Problems problems) {
        var made = compiled(file, problems);
        return made == null ? null : woven(made);
    }

    private static CompiledRules compiled(RuleFile file, Problems problems) {
        var refused = TreeGate.look(file);
        problems.addAll(refused);
        if (!refused.isEmpty()) {
            return null;
        }
        var made = RuleCompiler.compile(file, TreeGate.transcript(file), problems);
        if (made == null) {
            return null;
        }
        var beyond = BytecodeGate.look(made.classes());
        if (!beyond.isEmpty()) {
            tell(file, beyond, problems);
        }
        return beyond.isEmpty() ? made : null;
    }

    private static void tell(RuleFile file, SortedSet<String> beyond, Problems problems) {
        var rule = file.rules().get(0);
        var what = "compiled, rule \"" + rule.name() + "\" asks for what is not on the list: " + beyond.first();
        problems.add(file.problem(
                rule.at(),
                GateCode.COMPILED,
                beyond.size() == 1 ? what : what + " and " + (beyond.size() - 1) + " more",
                "write it with words that the shipped rules use",
                Severity.ERROR));
    }

    private static CompiledRules woven(CompiledRules plain) {
        return new CompiledRules(plain.model(), Weaver.woven(plain.classes()));
    }
}
