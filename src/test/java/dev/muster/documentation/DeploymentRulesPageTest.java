package dev.muster.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the deployment rules lists the rules that there are. */
class DeploymentRulesPageTest {

    private static final Pattern IN_THE_CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern ON_THE_PAGE = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    @Test
    void eachRuleIsExplained() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : new String[] {"engine/guard", "models/process"}) {
            try (Stream<Path> sources =
                    Files.list(Path.of("src/main/java/dev/muster").resolve(folder))) {
                for (Path source : sources.toList()) {
                    used.addAll(names(IN_THE_CODE, Files.readString(source)));
                }
            }
        }
        Set<String> explained = names(ON_THE_PAGE, Files.readString(Path.of("docs/reference/deployment-rules.md")));
        assertThat(used).hasSizeGreaterThan(12).isEqualTo(explained);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
