package dev.muster.access.process;

import dev.muster.engine.StartupLock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Prepares groups, grants, people and filters before the first request can arrive; starting again changes nothing. */
@Component
class Seeding implements SmartInitializingSingleton {

    private final StartupLock lock;
    private final List<Seed> seeds;

    Seeding(StartupLock lock, List<Seed> seeds) {
        this.lock = lock;
        this.seeds = seeds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // One transaction each: the engine's queries do not see what their own transaction has not written yet.
        seeds.forEach(seed -> lock.run(seed::sow));
    }
}
