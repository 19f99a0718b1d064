package dev.muster.jar;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Alerts from several senders at once, and a memory of which of them were answered. */
final class AlertLoad {

    static final String INTEGRATION = "drill";
    static final String TOKEN = "drill-token";

    private static final int SENDERS = 4;
    private static final int SERVICES = 10;

    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sent = new AtomicInteger();

    /** Sends until the jar no longer answers. */
    List<Thread> startOn(RunningJar jar) {
        AtomicBoolean answered = new AtomicBoolean(true);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Thread sender = new Thread(() -> sendUntilSilent(jar, answered));
            sender.start();
            senders.add(sender);
        }
        return senders;
    }

    /** The deliveries that were answered 202, by the path that the answer named. */
    Set<String> accepted() {
        return accepted;
    }

    private void sendUntilSilent(RunningJar jar, AtomicBoolean answered) {
        while (answered.get()) {
            int number = sent.incrementAndGet();
            String body =
                    "{\"title\": \"Drill %d\", \"dedupKey\": \"drill-%d\", \"severity\": \"P3\", \"service\": \"s-%d\"}"
                            .formatted(number, number, number % SERVICES);
            try {
                HttpResponse<String> answer = jar.alert(INTEGRATION, TOKEN, body);
                if (answer.statusCode() == 202) {
                    accepted.add(answer.headers().firstValue("Location").orElseThrow());
                }
            } catch (IOException killed) {
                answered.set(false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answered.set(false);
            }
        }
    }
}
