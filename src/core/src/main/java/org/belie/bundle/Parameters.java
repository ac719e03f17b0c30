package org.belie.bundle;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.model.Parameter;
import org.belie.model.Precedence;

/**
 * The numbers and the order that are judgement.
 *
 * @param values sorted by name
 * @param precedence which outcome stands where several hold
 * @param lines of the file on which each key stands, from 1: of a parameter its name, of the order {@code precedence}
 */
public record Parameters(List<Parameter> values, Precedence precedence, SortedMap<String, Integer> lines) {
    public Parameters {
        values = List.copyOf(values);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }
}
