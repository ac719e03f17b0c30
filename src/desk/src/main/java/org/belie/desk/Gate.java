package org.belie.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.belie.review.Store;

/**
 * Lets in who belongs here. A request has to name this desk as its host, so that no other name leads here; what changes
 * anything has to come from a page of this desk; and all but the sign-in need a session, or a proxy that is believed.
 */
final class Gate {
    private static final String COOKIE = "belie-desk";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            // Not `no-referrer`: with it browsers say no origin where a form is sent.
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private final DeskOptions options;
    private final Store store;
    private final Sessions sessions = new Sessions();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Gate(DeskOptions options, Store store) {
        this.options = options;
        this.store = store;
    }

    /** Looks at a request before anything else does. */
    void look(Context request) {
        HEADERS.forEach(request::header);
        host(request);
        site(request);
        if (request.path().equals("/login") && options.team() == null) {
            return;
        }
        var user = options.team() == null ? local(request) : member(request);
        request.attribute("user", user);
    }

    private void host(Context request) {
        var host = request.header("Host");
        if (host == null || !hosts(request).contains(host)) {
            throw new Turned(421, "This desk is not called so.");
        }
    }

    private Set<String> hosts(Context request) {
        var port = request.req().getLocalPort();
        return options.team() == null
                ? Set.of("127.0.0.1:" + port, "localhost:" + port)
                : options.team().hosts();
    }

    /** What another site asks for is refused, whatever it asks for; what changes something has to say where it comes from. */
    private static void site(Context request) {
        var site = request.header("Sec-Fetch-Site");
        var reads = Set.of("GET", "HEAD").contains(request.req().getMethod());
        if (site != null && !site.equals("same-origin") && !(reads && site.equals("none"))) {
            throw new Turned(403, "Another site asked for this.");
        }
        var origin = request.header("Origin");
        if (origin == null ? !reads : !own(request, origin)) {
            throw new Turned(403, "Another site asked for this.");
        }
    }

    private static boolean own(Context request, String origin) {
        var host = request.header("Host");
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private User local(Context request) {
        if (!sessions.has(request.cookie(cookie(request)))) {
            throw new Turned(
                    401,
                    "Open the address that belie printed: it signs you in, once. Start the desk anew for"
                            + " another.");
        }
        var person = options.person();
        return new User(person, pseudonym(person), Set.of(Role.values()));
    }

    private User member(Context request) {
        var team = options.team();
        if (!team.proxies().contains(request.req().getRemoteAddr())) {
            throw new Turned(403, "Nobody signed in: this desk is reached through its proxy alone.");
        }
        var member = team.people().get(String.valueOf(request.header(team.header())));
        if (member == null) {
            throw new Turned(403, "You are not of this team.");
        }
        return new User(member.name(), pseudonym(member.name()), member.roles());
    }

    /** Asked of the store once: a name that is removed meanwhile is not noted again. */
    private String pseudonym(String name) {
        return known.computeIfAbsent(name, store::reviewer);
    }

    /** Signs in who has the printed address. */
    void login(Context request) {
        if (options.team() != null) {
            throw new Turned(404, "There is no such page.");
        }
        var session = sessions.open(request.queryParam("token"));
        if (session == null) {
            throw new Turned(401, "This address was used, or is not the one that was printed.");
        }
        var cookie = new Cookie(cookie(request), session, "/", -1, false, true, null, SameSite.STRICT);
        request.cookie(cookie);
        request.redirect("/");
    }

    /** Desks on two ports are two sites to people and one to cookies. */
    private static String cookie(Context request) {
        return COOKIE + "-" + request.req().getLocalPort();
    }

    String token() {
        return sessions.token();
    }

    /**
     * Who asks, having the role.
     *
     * @throws Turned when they have it not
     */
    static User user(Context request, Role role) {
        var user = request.<User>attribute("user");
        if (!user.may(role)) {
            throw new Turned(403, "Only who has the role " + role.label() + " may do this.");
        }
        return user;
    }
}
