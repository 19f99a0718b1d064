package dev.muster.documentation;

import dev.muster.support.Http;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One {@code curl} command of a document: a user, form parts or a JSON body, and an address. */
final class CurlCommand {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    private static final String BOUNDARY = "muster-tutorial";

    private final List<String> words = new ArrayList<>();

    private CurlCommand(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1).replace("\\\"", "\""));
        }
    }

    /** Every command in the shell blocks of a document, in its order. */
    static List<CurlCommand> in(String document) {
        return Pattern.compile("```sh\\n(curl .*?)\\n```", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(block -> new CurlCommand(block.group(1)))
                .toList();
    }

    String address() {
        return words.get(words.size() - 1);
    }

    /** Sends it to a server of the test, with the files of a folder. */
    HttpResponse<String> send(int port, Path folder) throws IOException {
        String[] user = after("-u").get(0).split(":");
        Http http = Http.basic(port, user[0], user[1]);
        HttpRequest.Builder request = http.request(address().replaceFirst("http://[^/]+", ""));
        if (!after("-F").isEmpty()) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofString(form(folder)));
        } else if (!after("-d").isEmpty()) {
            request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(after("-d").get(0)));
        }
        return http.send(request);
    }

    private String form(Path folder) throws IOException {
        StringBuilder form = new StringBuilder();
        for (String part : after("-F")) {
            String name = part.substring(0, part.indexOf('='));
            String value = part.substring(part.indexOf('=') + 1);
            boolean file = value.startsWith("@");
            form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"");
            form.append(file ? "; filename=\"" + value.substring(1) + "\"\r\n\r\n" : "\r\n\r\n");
            form.append(file ? Files.readString(folder.resolve(value.substring(1))) : value)
                    .append("\r\n");
        }
        return form.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private List<String> after(String option) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).equals(option)) {
                values.add(words.get(i + 1));
            }
        }
        return values;
    }
}
