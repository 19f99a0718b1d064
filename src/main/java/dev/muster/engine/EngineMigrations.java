package dev.muster.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Adds to the engine's own tables the indexes that its schema lacks, after the engine has made the tables.
 *
 * <p>They have a history table of their own, because Muster's migrations may run before the engine's tables exist.
 */
@Component
class EngineMigrations implements SmartInitializingSingleton {

    private final DataSource database;

    /** The engine is asked for only so that its tables exist by now. */
    EngineMigrations(DataSource database, ProcessEngine engine) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/engine")
                .table("flyway_engine_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
