package dev.muster.engine.web;

import dev.muster.engine.DurableCommits;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Waits for the disk before the first byte, flush or redirect, which a handler sends after its transaction. */
class DurableResponse extends HttpServletResponseWrapper {

    private final DurableCommits commits;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean waited;

    DurableResponse(HttpServletResponse response, DurableCommits commits) {
        super(response);
        this.commits = commits;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Gate(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new GatedWriter(super.getWriter()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        await();
        super.flushBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        await();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        await();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        await();
        super.sendRedirect(location);
    }

    /** Waits once; afterwards the answer is on its way. */
    void await() {
        if (!waited) {
            commits.awaitDurable();
            waited = true;
        }
    }

    /** The writer of the real response behind the wait. */
    private final class GatedWriter extends FilterWriter {

        GatedWriter(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            await();
            out.write(c);
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            await();
            out.write(text, offset, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            await();
            out.write(text, offset, length);
        }

        @Override
        public void flush() throws IOException {
            await();
            out.flush();
        }
    }

    /** The stream of the real response behind the wait. */
    private final class Gate extends ServletOutputStream {

        private final ServletOutputStream out;

        Gate(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            await();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            await();
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            await();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            await();
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
