package org.belie.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.model.Label;

/** The closed lists of the model as files write them. */
public final class Words {
    private Words() {}

    /** The constants by their labels, in their order. */
    public static <E extends Enum<E> & Label> Map<String, E> of(Class<E> type) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant.label(), constant);
        }
        return Collections.unmodifiableMap(words);
    }
}
