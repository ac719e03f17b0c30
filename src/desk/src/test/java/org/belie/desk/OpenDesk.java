package org.belie.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belie.problem.Reading;
import org.belie.review.Policy;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;

/** A desk for tests, over copies of bundles, and a person at it who uses no browser. */
final class OpenDesk implements AutoCloseable {
    /** Shared by all tests: it is never edited. */
    private static final Reading<Setup> SHIPPED = Setup.of(RuleFolder.shipped());

    private final Desk desk;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private String cookie = "";

    private OpenDesk(Desk desk) {
        this.desk = desk;
        this.address = desk.address();
    }

    /** A desk of one person. */
    static OpenDesk of(Path folder, Policy policy, Path... bundles) {
        return of(folder, policy, null, null, bundles);
    }

    /** A desk whose rules are edited, or that a team works at. */
    static OpenDesk of(Path folder, Policy policy, Team team, Path rules, Path... bundles) {
        return of(folder, policy, team, rules, 0, bundles);
    }

    /** The same at a port. */
    static OpenDesk of(Path folder, Policy policy, Team team, Path rules, int port, Path... bundles) {
        var options = new DeskOptions(
                List.of(bundles),
                () -> rules == null ? SHIPPED : Setup.of(RuleFolder.at(rules).named("")),
                rules,
                folder.resolve(".belie/desk.db").toString(),
                policy,
                team,
                "Anna",
                null,
                port);
        var desk = Desk.open(options).value();
        while (desk.left() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        return new OpenDesk(desk);
    }

    /** A copy of a shipped matter, to edit. */
    static Path copy(Path folder, String matter) {
        try {
            var to = Files.createDirectories(folder.resolve(matter));
            try (var files = Files.list(Path.of("facts", matter))) {
                for (var file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with some of its statements: what is asked of it is answered sooner. */
    static Path few(Path folder, String matter, String... statements) {
        var to = copy(folder, matter);
        try {
            var file = to.resolve("bundle.yaml");
            var parts = Files.readString(file).split("(?m)^(?=  - id: )");
            var kept = Arrays.stream(parts)
                    .skip(1)
                    .filter(part -> List.of(statements)
                            .contains(part.lines().findFirst().orElse("").substring(8)));
            Files.writeString(file, parts[0] + kept.collect(Collectors.joining()));
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that signs in, once. */
    String login() {
        return address;
    }

    String base() {
        return URI.create(address).resolve("/").toString();
    }

    OpenDesk signIn() {
        var answer =
                get(URI.create(address).getRawPath() + "?" + URI.create(address).getRawQuery());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return this;
    }

    String cookie() {
        return cookie;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form as a page of the desk does. */
    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Origin";
        all[headers.length + 1] = base().substring(0, base().length() - 1);
        return foreign(path, form, all);
    }

    /** Sends a form with no word of where it comes from but what is given. */
    HttpResponse<String> foreign(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base()).resolve(path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of the claim of that id, as the queue has it. */
    String claim(String id, String... headers) {
        var found = Pattern.compile("href=\"(/claim\\?m=[^\"]*c=" + Pattern.quote(id) + ")\"")
                .matcher(get("/", headers).body());
        if (!found.find()) {
            throw new AssertionError("no claim " + id + " in the queue");
        }
        return found.group(1).replace("&amp;", "&");
    }

    /** The decision form of a claim, filled in. */
    Map<String, String> form(String claim, String choice, String reason, String sentence, String... headers) {
        var page = get(claim(claim, headers), headers).body();
        var form = new LinkedHashMap<String, String>();
        for (var name : List.of("m", "c", "seen", "once")) {
            form.put(name, hidden(page, name));
        }
        form.put("stage", "reading");
        form.put("choice", choice);
        form.put("reason", reason);
        form.put("sentence", sentence);
        return form;
    }

    static String hidden(String page, String name) {
        var found = Pattern.compile("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page);
        if (!found.find()) {
            throw new AssertionError("no field " + name + " in " + page);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        desk.close();
    }
}
