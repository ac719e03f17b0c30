package org.belie.desk;

/**
 * What every page of the desk has around it.
 *
 * @param at the page's place in the navigation
 * @param live whether the page asks for itself again while bundles are judged
 */
record Shell(User user, String title, String at, boolean live) {
    static Shell of(User user, String title, String at) {
        return new Shell(user, title, at, false);
    }

    /** For a page that nobody is signed in on. */
    static Shell bare(String title) {
        return new Shell(null, title, "", false);
    }

    String current(String place) {
        return at.equals(place) ? "page" : "false";
    }
}
