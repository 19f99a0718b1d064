package dev.muster.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.catalog.CatalogueFault;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML text that was read, with the line of every place in it.
 *
 * @param lines by JSON pointer
 */
record YamlText(String source, JsonNode root, Map<String, Integer> lines) {

    /** The line of a place, or of the nearest one around it. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    CatalogueFault fault(String pointer, String message, @Nullable String suggestion) {
        return new CatalogueFault(source, line(pointer), field(pointer), message, suggestion);
    }

    /** {@code /services/0/team} as {@code services[0].team}. */
    private static String field(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replace('/', '.')
                .replaceFirst("^\\.", "")
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
