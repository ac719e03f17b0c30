package org.belie.bench;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.belie.model.Bundle;
import org.belie.rules.gate.Fuel;

/** One peer that lives in Java, in a process of its own, so that none gains by what was compiled for another. */
public final class PeerRun {
    private static final int TIMES = 4;

    private PeerRun() {}

    /** @param args the peer, the bundle, where what it found goes, where the CPU seconds of first and best run go */
    public static void main(String[] args) throws InterruptedException {
        var worker = Fuel.threads().newThread(() -> measure(args));
        worker.start();
        worker.join();
    }

    private static void measure(String[] args) {
        var bundle = Shipped.matter(Path.of(args[1])).bundle();
        measure(peer(args[0], bundle), Path.of(args[2]), Path.of(args[3]));
    }

    private static Peer<?> peer(String name, Bundle bundle) {
        return switch (name) {
            case "belie" -> new BeliePeer(bundle);
            case "stock" -> new StockPeer(bundle);
            case "loop" -> new LoopPeer(PeerFacts.of(bundle));
            case "evrete" -> new EvretePeer(PeerFacts.of(bundle));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The best of the first turns is not counted: by then what is hot has been compiled. */
    private static <R> void measure(Peer<R> peer, Path found, Path figures) {
        var first = Clock.cpu(peer::run);
        Clock.best(TIMES, peer::run);
        var best = Clock.best(TIMES, peer::run);
        peer.found(peer.run()).write(found);
        Found.of(Stream.of(first + " " + best)).write(figures);
    }
}
