package org.belie.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.belie.review.Policy;
import org.belie.review.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others try on a desk. */
class AttackedDeskTest {
    private static final String SCRIPT = "<script>document.title='owned'</script><img src=x onerror=alert(1)>";

    @TempDir
    private static Path folder;

    private static OpenDesk desk;

    @BeforeAll
    static void open() throws IOException {
        var hostile = folder.resolve("hostile <b>&\"'.yaml");
        Files.writeString(hostile, hostile());
        desk = OpenDesk.of(
                        folder,
                        Policy.USUAL,
                        OpenDesk.few(folder, "nato-2022-02-16", "pledge", "more", "no-withdrawal", "no-invasion"),
                        hostile)
                .signIn();
    }

    /** A bundle with a script in every field that takes words. */
    private static String hostile() {
        var s = "\"" + SCRIPT.replace("\"", "\\\"") + "\"";
        return "belie: 1\nid: hostile\ntitle: " + s + "\nsources:\n  s: {name: " + s
                + ", kind: media, reliability: B}\n"
                + "documents:\n  d: {title: " + s + ", publisher: " + s + ", url: \"javascript:alert(1)\"}\n"
                + "actors: {A: {name: " + s + "}}\n"
                + "statements:\n"
                + "  - {id: pledge1, kind: intent, by: s, in: d, said: 2024-03-01, actor: A, action: withdraw, object: troops,"
                + " quote: " + s + ", note: " + s + "}\n"
                + "  - {id: more1, kind: observation, by: s, said: 2024-03-05, actor: A, action: reinforce, object: troops,"
                + " via: " + s + ", basis: witnessed}\n";
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static int decisions() {
        return Store.open(folder.resolve(".belie/desk.db").toString()).size();
    }

    private static Map<String, String> accept() {
        return desk.form("pledge", "accept", "sound", "");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        for (var headers : List.of(
                new String[] {},
                new String[] {"Origin", "http://evil.example"},
                new String[] {"Origin", "null"},
                new String[] {"Origin", "http://127.0.0.1"},
                new String[] {"Origin", "http://localhost:1", "Sec-Fetch-Site", "same-site"})) {
            var answer = desk.foreign("/decide", accept(), headers);
            assertEquals(403, answer.statusCode(), String.join(" ", headers));
        }
        assertEquals(
                403,
                desk.post("/decide", accept(), "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, desk.get("/", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(200, desk.get("/", "Sec-Fetch-Site", "none").statusCode());
        assertEquals(0, decisions());
    }

    @Test
    void nothingIsShownWithoutASession() throws IOException {
        for (var path : List.of("/", "/claim", "/rules", "/asset/desk.css", "/nowhere", "/decide")) {
            assertTrue(
                    raw("GET " + path + " HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n")
                            .contains(" 401 "),
                    path);
        }
        assertFalse(
                raw("GET / HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n").contains("pledge"));
    }

    @Test
    void anotherNameThatLeadsHereIsRefused() throws IOException {
        var cookie = "Cookie: " + desk.cookie() + "\r\nConnection: close\r\n\r\n";
        assertTrue(raw("GET / HTTP/1.1\r\nHost: HERE\r\n" + cookie).contains(" 200 "));
        for (var host : List.of("evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1.nip.io:PORT")) {
            assertTrue(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n" + cookie).contains(" 421 "), host);
        }
    }

    private static String raw(String request) throws IOException {
        var here = URI.create(desk.base());
        var text = request.replace("HERE", here.getAuthority()).replace("PORT", Integer.toString(here.getPort()));
        try (var socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theLoginAddressOpensOnce() {
        var again = desk.get(URI.create(desk.login()).getPath() + "?"
                + URI.create(desk.login()).getQuery());
        assertEquals(401, again.statusCode());
        assertEquals(401, desk.get("/login?token=guess").statusCode());
        assertEquals(401, desk.get("/login").statusCode());
    }

    @Test
    void aScriptInAnyFieldIsText() throws IOException {
        var form = desk.form("pledge1", "return", "other", SCRIPT);
        assertEquals(303, desk.post("/decide", form).statusCode());
        var claim = desk.claim("pledge1");
        var pages = new LinkedHashMap<String, String>();
        for (var path : List.of(
                "/",
                "/?q=" + Address.word(SCRIPT),
                "/?state=" + Address.word("\"><script>"),
                claim,
                claim + "&do=" + Address.word(SCRIPT),
                claim + "&date=" + Address.word(SCRIPT),
                claim.replace("/claim", "/print"),
                claim.replace("/claim", "/matter"),
                claim.replace("/claim", "/matrix"),
                "/sources",
                "/matters",
                "/disagreements",
                "/rule?path=" + Address.word(SCRIPT),
                "/nowhere/" + Address.word(SCRIPT))) {
            pages.put(path, desk.get(path).body());
        }
        pages.forEach((path, page) -> {
            assertFalse(page.contains("<script>"), path);
            assertFalse(page.contains("<img"), path);
            assertFalse(page.contains("href=\"javascript"), path);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/asset/..%2f..%2fbelie%2fmessages.properties",
                "/asset/../../etc/passwd",
                "/asset/%2e%2e/desk.css",
                "/rule?path=../../../etc/passwd",
                "/rule?path=/etc/passwd",
                "/rule?path=posture/../posture/troops-increased.drl",
                "/matter?m=../../etc/passwd",
                "/matter?m=%00",
                "/claim?m=/etc/passwd&c=pledge"
            })
    void noPathLeadsOutside(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: HERE\r\nCookie: " + desk.cookie()
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("root:"), answer);
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        var large = Map.of("m", "x", "text", "a".repeat(5 << 20));
        assertEquals(413, desk.post("/matter/sketch", large).statusCode());
        var header = raw("GET / HTTP/1.1\r\nHost: HERE\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
        assertTrue(header.startsWith("HTTP/1.1 431"), header);
        var form = accept();
        form.put("sentence", "a".repeat(3_000));
        assertEquals(422, desk.post("/decide", form).statusCode());
    }

    @Test
    void manyRequestsAtOnceAreAnsweredOrTurnedAwayAndTheDeskGoesOn() throws Exception {
        var pool = Executors.newFixedThreadPool(64);
        try {
            var work = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 10_000; i++) {
                work.add(pool.submit(() -> desk.get("/asset/desk.css").statusCode()));
            }
            for (var done : work) {
                assertTrue(List.of(200, 503, 429).contains(done.get()));
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(200, desk.get("/").statusCode());
    }
}
