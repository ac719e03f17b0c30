package org.belie;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.belie.rules.gate.Fuel;

/**
 * The threads that rules can be stopped on, for all who come through the door: as many as there are processors, made when they
 * are needed, gone when nobody asked for a while, and none of them keeps a program alive. The engine looks for its parts where
 * its thread does, which is here, whatever the caller's thread says.
 */
final class Workers {
    private static final long IDLE_SECONDS = 10;
    private static final ThreadPoolExecutor THREADS = threads();

    private Workers() {}

    private static ThreadPoolExecutor threads() {
        var most = Runtime.getRuntime().availableProcessors();
        var threads = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable work) {
        var thread = Fuel.threads().newThread(work);
        thread.setDaemon(true);
        thread.setContextClassLoader(Workers.class.getClassLoader());
        return thread;
    }

    /** Does some work there and waits for it, also when the caller is interrupted, who stays so. What it throws comes through. */
    static <T> T run(Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        THREADS.execute(task);
        var interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }
}
