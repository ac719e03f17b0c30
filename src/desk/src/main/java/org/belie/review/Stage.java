package org.belie.review;

import org.belie.model.Label;

/** As what a person decides. */
public enum Stage implements Label {
    /** One of the readers that the project asks for. */
    READING,
    /** The one who lets what the readers found go out. */
    APPROVAL
}
