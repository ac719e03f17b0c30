package org.belie.report.exchange;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses from outside: only what leads to a page is passed on as a link. */
public final class WebAddress {
    private WebAddress() {}

    /** The address, or null when it is none of the web. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        try {
            var uri = new URI(text);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
