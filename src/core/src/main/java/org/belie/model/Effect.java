package org.belie.model;

/** Which way evidence points once its bond, the claim's polarity and its own polarity are multiplied. */
public enum Effect implements Label {
    FOR,
    AGAINST,
    NONE
}
