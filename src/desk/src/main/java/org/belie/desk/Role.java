package org.belie.desk;

import org.belie.model.Label;

/** What a person may do at the desk. Everybody may read. */
public enum Role implements Label {
    READER,
    /** Decides on verdicts. */
    REVIEWER,
    /** Approves what others decided. */
    APPROVER,
    /** Edits bundles and rules. */
    EDITOR
}
