package org.belie.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belie.bundle.NamedText;
import org.belie.review.Moved;
import org.belie.review.Policy;
import org.belie.review.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people at one desk, who a proxy says they are. */
class TeamDeskTest {
    private static final Policy BLIND = new Policy(2, true, Set.of(Moved.WORDS));
    private static final String TEAM = """
            header: X-User
            proxies: [127.0.0.1]
            hosts: [HOST]
            people:
              anna: {name: Anna, roles: [reviewer]}
              ben: {name: Ben, roles: [reviewer, approver]}
              carl: {name: Carl, roles: [approver]}
              rita: {name: Rita, roles: [reader]}
              ed: {name: Ed, roles: [editor]}
            """;
    private static final String[] ANNA = {"X-User", "anna"};
    private static final String[] BEN = {"X-User", "ben"};
    private static final String[] CARL = {"X-User", "carl"};
    private static final String[] RITA = {"X-User", "rita"};

    @TempDir
    private Path folder;

    private OpenDesk desk;

    private void open(Set<String> proxies) throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var read = TeamReader.read(new NamedText("team.yaml", TEAM.replace("HOST", "127.0.0.1:" + port)));
        assertTrue(read.ok(), read.problems()::toString);
        var team = new Team(
                read.value().header(),
                proxies,
                read.value().hosts(),
                read.value().people());
        desk = OpenDesk.of(
                folder,
                BLIND,
                team,
                null,
                port,
                OpenDesk.few(folder, "nato-2022-02-16", "pledge", "more", "no-withdrawal", "no-invasion"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int decide(String[] who, String choice, String reason, String sentence, String outcome, String stage) {
        var form = new LinkedHashMap<>(desk.form("pledge", choice, reason, sentence, who));
        form.put("stage", stage);
        if (!outcome.isEmpty()) {
            form.put("outcome", outcome);
            form.put("confidence", "low");
        }
        return desk.post("/decide", form, who).statusCode();
    }

    private int accept(String[] who, String stage) {
        return decide(who, "accept", "sound", "", "", stage);
    }

    private String page(String[] who) {
        return desk.get(desk.claim("pledge", who), who).body();
    }

    @Test
    void theSecondReaderSeesNothingOfTheFirst() throws Exception {
        open(Set.of("127.0.0.1"));
        assertEquals(303, decide(ANNA, "override", "wrong-grade", "a secret of Anna", "fulfilled", "reading"));
        assertTrue(page(ANNA).contains("a secret of Anna"));
        for (var path : List.of(
                desk.claim("pledge", BEN),
                desk.claim("pledge", BEN).replace("/claim", "/print"),
                "/",
                "/?state=reading",
                "/disagreements")) {
            var seen = desk.get(path, BEN).body();
            assertFalse(seen.contains("a secret of Anna"), path);
            assertFalse(seen.contains("Anna"), path);
        }
        assertTrue(page(BEN).contains("class=\"state open\""), "not even that somebody read it");
        assertEquals(303, accept(BEN, "reading"));
        assertTrue(page(BEN).contains("a secret of Anna"));
        var disagreements = desk.get("/disagreements", RITA).body();
        assertTrue(disagreements.contains("a secret of Anna") && disagreements.contains("Ben"), disagreements);
        assertTrue(disagreements.contains("(n = 1)"), disagreements);
    }

    @Test
    void nobodyDoesWhatTheirRoleDoesNotLetThem() throws Exception {
        open(Set.of("127.0.0.1"));
        assertFalse(page(RITA).contains("Your decision"));
        var form = new LinkedHashMap<>(desk.form("pledge", "accept", "sound", "", ANNA));
        assertEquals(403, desk.post("/decide", form, RITA).statusCode());
        assertEquals(403, desk.post("/decide", form, CARL).statusCode());
        form.put("stage", "approval");
        assertEquals(403, desk.post("/decide", form, ANNA).statusCode());
        assertEquals(403, desk.post("/decide", form, CARL).statusCode(), "there is nothing to approve yet");
        for (var path : List.of("/matter/save", "/matter/sketch", "/rule/try", "/rule/save", "/stop")) {
            assertEquals(403, desk.post(path, form, RITA).statusCode(), path);
        }
        assertEquals(0, store().size());
    }

    @Test
    void nobodyApprovesTheirOwnWork() throws Exception {
        open(Set.of("127.0.0.1"));
        accept(ANNA, "reading");
        accept(BEN, "reading");
        assertEquals(403, accept(BEN, "approval"), "he has the role, and read it himself");
        assertEquals(303, desk.post("/decide", approval(), CARL).statusCode());
        assertTrue(page(RITA).contains("class=\"state done\""));
        assertEquals(3, store().size());
        assertEquals(List.of(), store().problems());
    }

    private Map<String, String> approval() {
        var form = new LinkedHashMap<>(desk.form("pledge", "accept", "checked", "", CARL));
        form.put("stage", "approval");
        return form;
    }

    @Test
    void onlyAListedProxyIsBelieved() throws Exception {
        open(Set.of("10.1.2.3"));
        assertEquals(403, desk.get("/", ANNA).statusCode());
    }

    @Test
    void onlyMembersAreLetIn() throws Exception {
        open(Set.of("127.0.0.1"));
        assertEquals(403, desk.get("/").statusCode());
        assertEquals(403, desk.get("/", "X-User", "mallory").statusCode());
        assertEquals(404, desk.get("/login?token=x", RITA).statusCode());
        assertEquals(200, desk.get("/", RITA).statusCode());
    }

    @Test
    void aTeamFileIsReadWholeOrNotAtAll() {
        desk = OpenDesk.of(
                folder,
                BLIND,
                OpenDesk.few(folder, "nato-2022-02-16", "pledge", "more", "no-withdrawal", "no-invasion"));
        var wrong = TeamReader.read(new NamedText("team.yaml", TEAM.replace("reader]", "boss]") + "extra: 1\n"));
        assertFalse(wrong.ok());
        assertEquals(2, wrong.problems().size(), wrong.problems()::toString);
        assertTrue(Files.exists(folder.resolve(".belie/desk.db")));
    }

    private Store store() {
        return Store.open(folder.resolve(".belie/desk.db").toString());
    }
}
