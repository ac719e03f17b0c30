package org.belie.report.exchange;

/** What an upgrade changed, for people. */
public final class UpgradeText {
    private UpgradeText() {}

    /** Every verdict that differs, and the rules that make the difference; then how many there are. */
    public static String of(Upgrade upgrade) {
        var text = new StringBuilder();
        for (var turned : upgrade.turned()) {
            text.append(turned.bundle()).append(" [").append(turned.claim()).append("]\n");
            text.append("  ")
                    .append(turned.was() == null ? "no such claim" : turned.was())
                    .append(" -> ")
                    .append(turned.is() == null ? "no such claim" : turned.is())
                    .append('\n');
            turned.went().forEach(line -> text.append("  - ").append(line).append('\n'));
            turned.came().forEach(line -> text.append("  + ").append(line).append('\n'));
            if (turned.otherText()) {
                text.append("  the bundle itself has another text than then\n");
            }
            text.append('\n');
        }
        return text.append(count(upgrade)).append('\n').toString();
    }

    private static String count(Upgrade upgrade) {
        var same = upgrade.before().equals(upgrade.after())
                ? "the rules are the same"
                : "rules " + upgrade.before() + " then, " + upgrade.after() + " now";
        return upgrade.turned().size() + " of " + upgrade.verdicts() + " verdicts differ; " + same;
    }
}
