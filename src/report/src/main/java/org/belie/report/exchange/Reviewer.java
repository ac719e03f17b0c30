package org.belie.report.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Who answers for what is published, and where: the analyst says so, belie cannot know.
 *
 * @param name or null
 * @param page where the reviews are read, or null; {@code {bundle}} and {@code {claim}} in it stand for their ids
 */
public record Reviewer(String name, String page) {
    /** Nobody said. */
    public static final Reviewer UNKNOWN = new Reviewer(null, null);

    /** The page of one review: one that does not name the claim has it as a fragment. */
    String url(String bundle, String claim) {
        if (page == null) {
            return null;
        }
        var whole = page.contains("{claim}") ? page : page + "#{claim}";
        return whole.replace("{bundle}", encoded(bundle)).replace("{claim}", encoded(claim));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
