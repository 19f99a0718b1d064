package dev.muster.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

class H2SyncTest {

    @TempDir
    Path directory;

    @Test
    void synchronisesAFileAndKeepsItsPagesForAShortTimeOnly() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("db") + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection open = DriverManager.getConnection(url, "sa", "");
                GroupSync commits = new GroupSync(new H2Sync(details(url)))) {
            open.createStatement().execute("create table t (id int)");

            commits.awaitDurable();

            var setting = open.createStatement()
                    .executeQuery(
                            "select setting_value from information_schema.settings where setting_name = 'RETENTION_TIME'");
            assertThat(setting.next()).isTrue();
            assertThat(setting.getString(1)).isEqualTo("5000");
        }
    }

    @Test
    void isForFilesOfH2Only() {
        assertThat(H2Sync.isNeededFor("jdbc:h2:file:./data/muster")).isTrue();
        assertThat(H2Sync.isNeededFor("jdbc:h2:./data/muster")).isTrue();
        assertThat(H2Sync.isNeededFor("jdbc:h2:mem:x")).isFalse();
        assertThat(H2Sync.isNeededFor("jdbc:postgresql://db/muster")).isFalse();
    }

    private static JdbcConnectionDetails details(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "sa";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
