package dev.muster.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** {@code CHECKPOINT SYNC} on a connection of its own: the pool may be empty just when everybody waits. */
final class H2Sync implements GroupSync.Sync {

    private final JdbcConnectionDetails database;
    private @Nullable Connection connection;

    H2Sync(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** Whether the database is a file of H2; one in memory has no disk, and PostgreSQL waits by itself. */
    static boolean isNeededFor(String url) {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:") && !url.startsWith("jdbc:h2:tcp:");
    }

    @Override
    public void run() throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** H2 closes its file properly when the last connection goes. */
    @Override
    public void close() throws SQLException {
        Connection open = connection;
        if (open != null) {
            open.close();
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
            try (Statement statement = open.createStatement()) {
                // How long overwritten pages stay: with frequent syncs the default of 45 s makes the file grow tenfold.
                statement.execute("SET RETENTION_TIME 5000");
            }
            connection = open;
        }
        return open;
    }
}
