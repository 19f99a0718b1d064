package dev.muster.jar;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes connections and never says a word, so that whoever sends mail stands in the middle of it. */
final class SilentMailServer implements AutoCloseable {

    private final ServerSocket server;
    private final Queue<Socket> callers = new ConcurrentLinkedQueue<>();

    SilentMailServer(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::takeCalls, "silent mail server");
        listener.setDaemon(true);
        listener.start();
    }

    int callers() {
        return callers.size();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }

    private void takeCalls() {
        while (!server.isClosed()) {
            try {
                callers.add(server.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }
}
