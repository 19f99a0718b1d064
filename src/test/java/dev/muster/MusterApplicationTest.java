package dev.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MusterApplicationTest {

    private static final String SETTING = "javax.xml.accessExternalSchema";

    @Test
    void aPlainStartIsAsSafeAsOneWithFlags() {
        String given = System.clearProperty(SETTING);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

            MusterApplication.prepareJvm();

            assertThat(System.getProperty(SETTING)).contains("file").doesNotContain("http");
            assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
        } finally {
            if (given != null) {
                System.setProperty(SETTING, given);
            }
            TimeZone.setDefault(zone);
        }
    }
}
