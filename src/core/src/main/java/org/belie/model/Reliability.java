package org.belie.model;

/** Admiralty (NATO) source reliability, A best. {@code F} means that it cannot be judged, which is not 50 %. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
