package org.belie.report.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.belie.verdict.lineage.Fact;

/** Qualified names for what one matter is made of. Ids from outside keep no sign that a name gives a meaning to. */
final class ProvNames {
    private final String matter;

    ProvNames(String matter) {
        this.matter = "m:" + encoded(matter);
    }

    String matter() {
        return matter;
    }

    String belie() {
        return matter + "/belie";
    }

    String of(Fact fact) {
        var statement = fact.statement();
        return statement == null ? matter + "/" + fact.kind() + "/" + fact.number() : statement(statement.id());
    }

    String statement(String id) {
        return matter + "/statement/" + encoded(id);
    }

    String source(String id) {
        return matter + "/source/" + encoded(id);
    }

    String document(String id) {
        return matter + "/document/" + encoded(id);
    }

    String firing(int number) {
        return matter + "/firing/" + number;
    }

    String rule(String id) {
        return "r:" + encoded(id);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
