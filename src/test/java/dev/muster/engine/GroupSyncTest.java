package dev.muster.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupSyncTest {

    @Test
    void waitsForASyncThatBeganAfterTheCommit() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        Semaphore mayEnd = new Semaphore(0);
        try (GroupSync commits = new GroupSync(sync(() -> {
            begun.incrementAndGet();
            mayEnd.acquire();
        }))) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(commits::awaitDurable);
            while (begun.get() < 1) {
                Thread.onSpinWait();
            }
            // The first sync runs; whoever comes now may have committed after it read the data.
            CompletableFuture<Void> second = CompletableFuture.runAsync(commits::awaitDurable);
            while (!commits.isAwaited(2)) {
                Thread.onSpinWait();
            }

            mayEnd.release();
            first.get(5, TimeUnit.SECONDS);
            assertThat(second).isNotDone();

            mayEnd.release();
            second.get(5, TimeUnit.SECONDS);
            assertThat(begun).hasValue(2);
        }
    }

    @Test
    void manyWaitersShareOneSync() throws Exception {
        AtomicInteger syncs = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        Semaphore mayEnd = new Semaphore(0);
        try (GroupSync commits = new GroupSync(sync(() -> {
            if (syncs.incrementAndGet() == 1) {
                started.countDown();
                mayEnd.acquire();
            }
        }))) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(commits::awaitDurable);
            started.await();
            Thread[] others = new Thread[20];
            for (int i = 0; i < others.length; i++) {
                others[i] = new Thread(commits::awaitDurable);
                others[i].start();
            }
            for (Thread other : others) {
                while (other.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
            }
            mayEnd.release();
            first.get(5, TimeUnit.SECONDS);
            for (Thread other : others) {
                other.join(5000);
            }
            assertThat(syncs).hasValue(2);
        }
    }

    @Test
    void aFailedSyncIsNotAnAnswer() throws Exception {
        try (GroupSync commits = new GroupSync(sync(() -> {
            throw new IllegalArgumentException("disk full");
        }))) {
            assertThatThrownBy(commits::awaitDurable).isInstanceOf(IllegalStateException.class);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static GroupSync.Sync sync(Work work) {
        return new GroupSync.Sync() {
            @Override
            public void run() throws Exception {
                work.run();
            }

            @Override
            public void close() {}
        };
    }
}
