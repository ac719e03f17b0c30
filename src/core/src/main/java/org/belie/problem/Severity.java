package org.belie.problem;

/** Whether a text can be used in spite of a problem. */
public enum Severity {
    /** Nothing of the text is used. */
    ERROR,
    /** The text is used; its reader should know. */
    WARNING
}
