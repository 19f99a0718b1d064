package dev.muster.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A client of the running application: anonymous, with Basic credentials, or with a browser's session. */
public final class Http {

    private final int port;
    private final @Nullable String credentials;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Http(int port, @Nullable String credentials) {
        this.port = port;
        this.credentials = credentials;
    }

    public static Http anonymous(int port) {
        return new Http(port, null);
    }

    public static Http basic(int port, String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Http(port, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** A demo person with their password. */
    public static Http as(int port, String demoPerson) {
        return basic(port, demoPerson, "demo");
    }

    /** A demo person who has signed in with the form. */
    public static Http browserOf(int port, String demoPerson) {
        Http browser = anonymous(port);
        browser.postForm("/login", Map.of("username", demoPerson, "password", "demo"), browser.csrfOf("/login"));
        return browser;
    }

    /** The hidden field of the form on a page. */
    public String csrfOf(String page) {
        var field = Jsoup.parse(get(page).body()).selectFirst("input[name=_csrf]");
        return field == null ? "" : field.val();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The answer byte by byte. */
    public HttpResponse<byte[]> getBytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> putJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields, String csrf, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String body = csrf.isEmpty() ? form : form + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** One file as Modeler deploys it. */
    public HttpResponse<String> deploy(String fileName, String content, String... headers) {
        return upload("/engine-rest/deployment/create", fileName, content, headers);
    }

    /** One file as a part of a form. */
    public HttpResponse<String> upload(String path, String fileName, String content, String... headers) {
        String body = "--muster\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n" + fileName
                + "\r\n--muster\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--muster--\r\n";
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=muster")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }
}
