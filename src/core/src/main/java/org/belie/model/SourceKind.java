package org.belie.model;

/** What sort of asserter a source is. */
public enum SourceKind implements Label {
    GOVERNMENT,
    MILITARY,
    ALLIANCE,
    AGENCY,
    COMPANY,
    MEDIA,
    NGO,
    PERSON,
    SENSOR,
    UNKNOWN
}
