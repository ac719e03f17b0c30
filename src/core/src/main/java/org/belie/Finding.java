package org.belie;

import java.util.List;
import org.belie.model.Force;
import org.belie.model.Statement;
import org.belie.verdict.Item;

/**
 * What one rule found.
 *
 * @param rule the rule's id
 * @param title its name, a headline
 * @param says its sentence
 * @param force how hard it presses after all that holds it down; null of what was discounted
 * @param statements the ids of the statements it rests on
 * @param doubt what could make the rule wrong
 */
public record Finding(String rule, String title, String says, Force force, List<String> statements, String doubt) {
    static List<Finding> of(List<Item> items) {
        return items.stream().map(Finding::of).toList();
    }

    private static Finding of(Item of) {
        return new Finding(
                of.rule(),
                of.title(),
                of.says(),
                of.force(),
                of.statements().stream().map(Statement::id).toList(),
                of.doubt());
    }
}
