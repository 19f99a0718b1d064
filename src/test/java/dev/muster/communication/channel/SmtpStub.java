package dev.muster.communication.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An SMTP server that answers what a test wants it to. {@link #SILENCE} answers nothing and {@link #HANG_UP} closes the
 * connection instead of an answer.
 */
final class SmtpStub implements AutoCloseable {

    static final String SILENCE = "";
    static final String HANG_UP = "hang up";

    private static final Map<String, String> FRIENDLY = Map.of(
            "greeting",
            "220 stub",
            "ehlo",
            "250 stub",
            "mail",
            "250 ok",
            "rcpt",
            "250 ok",
            "data",
            "354 go on",
            ".",
            "250 accepted",
            "quit",
            "221 bye",
            "rset",
            "250 ok");

    private final ServerSocket server;
    private final Map<String, String> answers;
    private final List<String> received = new CopyOnWriteArrayList<>();

    /** @param answers by command in lower case; {@code .} is the answer to the end of the message */
    SmtpStub(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "smtp-stub");
        accepting.setDaemon(true);
        accepting.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Lines of messages that came to their end. */
    List<String> received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
        boolean open = answer(out, "greeting");
        boolean data = false;
        for (String line = open ? in.readLine() : null; line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                received.add(line);
                continue;
            }
            data = line.equalsIgnoreCase("data");
            if (!answer(out, line.split("[ :]", 2)[0].toLowerCase(Locale.ROOT))) {
                return;
            }
        }
    }

    private boolean answer(Writer out, String command) throws IOException {
        String answer = answers.getOrDefault(command, FRIENDLY.getOrDefault(command, "250 ok"));
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            out.write(answer + "\r\n");
            out.flush();
        }
        return true;
    }
}
