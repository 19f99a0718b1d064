package dev.muster.access.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator. Used once, while nobody is in the administrators' group; the password can be changed in the
 * application afterwards and the setting removed.
 *
 * @param user the name to sign in with
 * @param password the first password
 * @param email where notifications for this person go
 */
@ConfigurationProperties("muster.admin")
record AdministratorProperties(
        @Nullable String user,
        @Nullable String password,
        @Nullable String email) {

    @Override
    public String toString() {
        return "AdministratorProperties[user=" + user + "]"; // the password must not reach a log
    }
}
