package org.belie.rules;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.kie.api.KieBase;

/** All shipped rules as the engine runs them: made once, and by whoever asks first. */
public final class ShippedBase {
    private static final FutureTask<KieBase> BASE = new FutureTask<>(() -> RuleCompiler.base(
            ShippedFiles.rules().stream().map(ShippedFiles::loaded).toList()));

    private ShippedBase() {}

    /** Waits for it when somebody else is making it. */
    public static KieBase base() {
        BASE.run();
        try {
            return BASE.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the rules were loaded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the shipped rules cannot be loaded", e.getCause());
        }
    }
}
