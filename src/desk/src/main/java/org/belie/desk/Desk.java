package org.belie.desk;

import static org.belie.desk.Refusals.limited;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.util.concurrent.ArrayBlockingQueue;
import org.belie.problem.Reading;
import org.belie.review.Store;
import org.belie.setup.Setup;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A desk that is open: a server on this machine alone, until it is closed. */
public final class Desk implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final long LARGEST = 4L << 20;
    private static final int THREADS = 32;
    private static final int WAITING = 1_000;
    private static final int CONNECTIONS = 400;
    private static final int IDLE = 15_000;

    private final Docket docket;
    private final Javalin server;
    private final Gate gate;
    private final boolean team;

    private Desk(Docket docket, Javalin server, Gate gate, boolean team) {
        this.docket = docket;
        this.server = server;
        this.gate = gate;
        this.team = team;
    }

    /**
     * Opens one.
     *
     * @throws org.belie.review.Unreadable when the store cannot be used
     */
    public static Reading<Desk> open(DeskOptions options) {
        var setup = options.setup().get();
        return setup.ok()
                ? new Reading<>(opened(options, setup.value()), setup.problems())
                : new Reading<>(null, setup.problems());
    }

    private static Desk opened(DeskOptions options, Setup setup) {
        var store = Store.open(options.store());
        var docket = new Docket(options.bundles(), setup, options.setup(), options.rules());
        var board = new Board(docket, store, options.policy());
        var gate = new Gate(options, store);
        var pages = new Pages(docket, board, options.rules() != null);
        var server = Javalin.create(config -> {
            limits(config);
            routes(
                    config.routes,
                    gate,
                    pages,
                    new Deeds(docket, board, pages, options),
                    new Editing(docket, pages, options.rules()));
        });
        return new Desk(docket, server.start(HERE, options.port()), gate, options.team() != null);
    }

    private static void limits(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 2, IDLE, new ArrayBlockingQueue<>(WAITING));
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(0);
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setIdleTimeout(IDLE);
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(8 << 10);
        });
    }

    private static void routes(RoutesConfig routes, Gate gate, Pages pages, Deeds deeds, Editing editing) {
        routes.before(gate::look);
        routes.get("/login", gate::login);
        routes.get("/asset/{name}", Assets::serve);
        routes.get("/", pages::queue);
        routes.get("/claim", limited(pages::claim));
        routes.get("/print", limited(pages::print));
        routes.get("/disagreements", pages::disagreements);
        routes.get("/sources", pages::sources);
        routes.get("/matrix", pages::matrix);
        routes.get("/matters", pages::matters);
        routes.get("/rules", pages::rules);
        routes.get("/matter", limited(editing::matter));
        routes.get("/rule", limited(editing::rule));
        routes.post("/decide", deeds::decide);
        routes.post("/stop", deeds::stop);
        routes.post("/proceed", deeds::proceed);
        routes.post("/matter/sketch", limited(editing::sketch));
        routes.post("/matter/save", limited(editing::save));
        routes.post("/rule/try", limited(editing::tryRule));
        routes.post("/rule/save", limited(editing::saveRule));
        Refusals.add(routes);
    }

    /** Where it is; with the word that signs in, once, where there is one. */
    public String address() {
        var here = "http://" + HERE + ":" + server.port() + "/";
        return team ? here : here + "login?token=" + gate.token();
    }

    /** How many files are still to be judged. */
    public int left() {
        return docket.left();
    }

    @Override
    public void close() {
        server.stop();
        docket.close();
    }
}
