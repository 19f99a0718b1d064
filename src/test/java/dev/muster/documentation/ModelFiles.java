package dev.muster.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a process owner edits: which there are and what they mention. */
final class ModelFiles {

    private final Map<String, String> texts = new TreeMap<>();

    ModelFiles(Path... folders) {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** By file name. */
    Map<String, String> ending(String suffix) {
        Map<String, String> matching = new TreeMap<>(texts);
        matching.keySet().removeIf(name -> !name.endsWith(suffix));
        return matching;
    }

    /** The files in which this word stands, without their suffix. */
    List<String> mentioning(String word) {
        Pattern whole = Pattern.compile("(?<![\\w.-])" + Pattern.quote(word) + "(?![\\w-])");
        return texts.entrySet().stream()
                .filter(file -> whole.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
