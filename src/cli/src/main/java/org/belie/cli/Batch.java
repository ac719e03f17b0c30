package org.belie.cli;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.belie.rules.gate.Fuel;

/**
 * Does the same to many things side by side, and hands on what comes of them in the order in which they came. No more than a
 * few are under way at any time, however many there are. The first failure ends it.
 *
 * @param <T> what comes in
 * @param <R> what comes of it
 */
final class Batch<T, R> implements AutoCloseable {
    /** So many wait for each worker that none is idle while a large one is done. */
    private static final int WAITING = 8;

    private final Function<T, R> work;
    private final Consumer<R> next;
    private final ExecutorService workers;
    private final BlockingQueue<Future<R>> underWay;
    private final Future<R> last = CompletableFuture.completedFuture(null);
    private final Thread hand;
    private volatile Throwable failure;

    /**
     * @param jobs how many workers there are; with one, all is done by the caller
     * @param next takes what comes of each thing; called by one thread at a time
     */
    Batch(int jobs, Function<T, R> work, Consumer<R> next) {
        this.work = work;
        this.next = next;
        this.workers = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, Fuel.threads());
        this.underWay = new ArrayBlockingQueue<>(jobs * WAITING);
        this.hand = new Thread(this::handOn, "results");
        this.hand.setDaemon(true);
        if (workers != null) {
            hand.start();
        }
    }

    /** Takes one more thing; waits while too many are under way. */
    void add(T thing) {
        if (workers == null) {
            next.accept(work.apply(thing));
            return;
        }
        rethrow();
        put(workers.submit(() -> work.apply(thing)));
    }

    private void handOn() {
        try {
            for (var result = underWay.take(); result != last; result = underWay.take()) {
                if (failure == null) {
                    deliver(result);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Future<R> result) throws InterruptedException {
        try {
            next.accept(result.get());
        } catch (ExecutionException e) {
            failure = e.getCause();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    /** Waits for all that is under way, and fails where any of it did. */
    void finish() {
        if (workers != null) {
            put(last);
            try {
                hand.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            rethrow();
        }
    }

    /** Leaves what is still under way undone. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
            hand.interrupt();
        }
    }

    private void put(Future<R> result) {
        try {
            while (!underWay.offer(result, 1, TimeUnit.SECONDS)) {
                if (!hand.isAlive()) {
                    throw new IllegalStateException("nobody takes the results any more", failure);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while bundles were judged", e);
        }
    }

    private void rethrow() {
        if (failure instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (failure instanceof Error thrown) {
            throw thrown;
        }
    }
}
