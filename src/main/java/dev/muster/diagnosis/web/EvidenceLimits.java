package dev.muster.diagnosis.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code muster.evidence}.
 *
 * @param largestFile the most that one file may have
 */
@ConfigurationProperties("muster.evidence")
record EvidenceLimits(@DefaultValue("10MB") DataSize largestFile) {

    byte[] read(InputStream body) throws IOException {
        int most = Math.toIntExact(largestFile.toBytes());
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "A file may have at most " + largestFile.toKilobytes()
                            + " KB. Keep the whole elsewhere, record a link to it, and attach the part that matters.");
        }
        if (bytes.length == 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The file is empty: send its bytes as the body.");
        }
        return bytes;
    }
}
