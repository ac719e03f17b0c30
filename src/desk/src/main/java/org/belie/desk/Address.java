package org.belie.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages, with what they are about as parameters: an id may have any signs in it. */
final class Address {
    private Address() {}

    static String claim(Filed filed, String claim) {
        return claim("/claim", filed, claim);
    }

    static String claim(String page, Filed filed, String claim) {
        return page + "?m=" + filed.key() + "&c=" + word(claim);
    }

    static String matter(Filed filed) {
        return "/matter?m=" + filed.key();
    }

    static String rule(String path) {
        return "/rule?path=" + word(path);
    }

    static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
