package dev.muster.access.setup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Whether the database already knows an administrator, asked without creating a database. */
class ExistingAdministrator {

    private static final String ADMINISTRATORS =
            "select count(*) from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'camunda-admin'";

    private final String url;
    private final String user;
    private final String password;

    ExistingAdministrator(Environment environment) {
        this.url = environment.getProperty("spring.datasource.url", "");
        this.user = environment.getProperty("spring.datasource.username", "");
        this.password = environment.getProperty("spring.datasource.password", "");
    }

    boolean isPresent() {
        try (Connection connection = DriverManager.getConnection(withoutCreating(url), user, password);
                PreparedStatement query = connection.prepareStatement(ADMINISTRATORS);
                ResultSet result = query.executeQuery()) {
            return result.next() && result.getInt(1) > 0;
        } catch (SQLException noDatabaseOrNoTables) {
            return false;
        }
    }

    private static String withoutCreating(String url) {
        return url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url;
    }
}
