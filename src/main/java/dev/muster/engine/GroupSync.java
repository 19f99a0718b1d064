package dev.muster.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Shares one synchronisation with the disk among all who wait: each waits for the first that began after it asked.
 *
 * <p>A synchronisation that was already running when somebody asked does not count for them, because it may have read the
 * data before they committed.
 */
class GroupSync implements DurableCommits, AutoCloseable {

    /** Writes everything that is committed to the disk. */
    interface Sync extends AutoCloseable {
        void run() throws Exception;
    }

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Sync sync;
    private final Thread worker;
    private long begun;
    private long done;
    private long wanted;
    private long failed;
    private @Nullable Exception failure;
    private boolean closed;

    GroupSync(Sync sync) {
        this.sync = sync;
        this.worker = new Thread(this::work, "durable-commits");
        worker.setDaemon(true);
        worker.start();
    }

    @Override
    public synchronized void awaitDurable() {
        long mine = begun + 1;
        wanted = Math.max(wanted, mine);
        notifyAll();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (done < mine) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (closed || left <= 0) {
                throw new IllegalStateException("The database did not reach the disk in time");
            }
            sleep(left);
        }
        if (failed >= mine) {
            throw new IllegalStateException("The database did not reach the disk", failure);
        }
    }

    @Override
    public void close() throws Exception {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        worker.join(LONGEST_WAIT.toMillis());
        sync.close();
    }

    /** Whether somebody waits for the sync with this number, counted from 1. */
    synchronized boolean isAwaited(long number) {
        return wanted >= number;
    }

    private void work() {
        while (begin()) {
            Exception thrown = null;
            try {
                sync.run();
            } catch (Exception e) {
                thrown = e;
            }
            finish(thrown);
        }
    }

    private synchronized boolean begin() {
        while (!closed && wanted <= begun) {
            sleep(0);
        }
        begun++;
        return !closed;
    }

    private synchronized void finish(@Nullable Exception thrown) {
        done = begun;
        if (thrown != null) {
            failed = begun;
            failure = thrown;
        }
        notifyAll();
    }

    private void sleep(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the disk", e);
        }
    }
}
