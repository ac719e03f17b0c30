package org.belie.model;

/**
 * Where statements were found; every field but {@code id} may be null.
 *
 * @param published an ISO date as the bundle writes it
 * @param file a path relative to the bundle
 */
public record Document(String id, String title, String publisher, String published, String url, String file) {}
