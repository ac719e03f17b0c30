package org.belie.report.picture;

import java.util.List;

/** One line of a timeline: who and what in words, and when in signs. */
record Row(List<Para> words, List<Mark> marks) {
    Row {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }
}
