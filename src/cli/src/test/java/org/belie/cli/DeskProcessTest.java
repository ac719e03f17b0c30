package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.belie.review.Recorded;
import org.belie.review.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk of the built program, which is killed while it is told decisions. */
class DeskProcessTest {
    private static final int BEFORE_THE_END = 20;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    /** A desk that runs. */
    private record Open(Process process, URI base, String cookie) {}

    private Open open() throws Exception {
        var process = new Built(folder, "off").start(Built.command("desk", "--no-browser", "."));
        var address = address(process.inputReader(StandardCharsets.UTF_8));
        var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return new Open(process, address.resolve("/"), cookie);
    }

    private static URI address(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("http://")) {
                return URI.create(line.strip());
            }
        }
        throw new AssertionError("no address was printed");
    }

    private String get(Open desk, String path) throws Exception {
        var request = HttpRequest.newBuilder(desk.base().resolve(path)).header("Cookie", desk.cookie());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int decide(Open desk, String form, String once) throws Exception {
        var request = HttpRequest.newBuilder(desk.base().resolve("/decide"))
                .header("Cookie", desk.cookie())
                .header("Origin", desk.base().toString().replaceAll("/$", ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&once=" + once));
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** All of a decision but which sending it is. */
    private String form(Open desk) throws Exception {
        var queue = get(desk, "/");
        while (!queue.contains("c=pledge")) {
            queue = get(desk, "/");
        }
        var key = found(queue, "m=([0-9a-f]+)&amp;c=pledge\"");
        var page = get(desk, "/claim?m=" + key + "&c=pledge");
        return "m=" + key + "&c=pledge&stage=reading&choice=accept&reason=sound&sentence=&seen="
                + found(page, "name=\"seen\" value=\"([0-9a-f]+)\"");
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern + " in " + text);
        return matcher.group(1);
    }

    @Test
    void whatWasTakenIsThereAfterItWasKilledAndNothingIsThereTwice() throws Exception {
        Files.copy(Path.of("facts/nato-2022-02-16/bundle.yaml"), folder.resolve("bundle.yaml"));
        var desk = open();
        var form = form(desk);
        var taken = new ArrayList<String>();
        var last = "";
        try {
            for (var i = 0; ; i++) {
                last = "sending-" + i;
                if (i == BEFORE_THE_END) {
                    new Thread(desk.process()::destroyForcibly).start();
                }
                assertEquals(303, decide(desk, form, last));
                taken.add(last);
            }
        } catch (IOException e) {
            assertTrue(taken.size() >= BEFORE_THE_END, "it was killed while it was told more");
        }
        desk.process().waitFor();
        var verified = new Built(folder, "off").run("review", "verify");
        assertEquals(0, verified.status(), verified.out() + verified.err());
        assertTrue(sendings().containsAll(taken), "what was taken is there");
        assertTrue(sendings().size() <= taken.size() + 1, "and at most what was under way");

        var again = open();
        try {
            assertEquals(303, decide(again, form, last), "whoever is not sure sends it again");
            taken.add(last);
            assertEquals(taken, sendings());
        } finally {
            again.process().destroy();
            again.process().waitFor();
        }
        assertFalse(again.process().isAlive());
    }

    private List<String> sendings() {
        return Store.open(folder.resolve(Store.USUAL).toString()).all().stream()
                .map((Recorded r) -> r.decision().once())
                .toList();
    }
}
