package dev.muster.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.engine.ProcessBeans;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of what a model may use says what is true. */
@MusterTest
class ModelSurfaceTest {

    private static final Path PAGE = Path.of("docs", "reference", "model-surface.md");

    @Autowired
    private ProcessBeans beans;

    @Test
    void thePageNamesWhatAModelMayUse() throws IOException {
        Map<String, Class<?>> ours = new TreeMap<>();
        beans.names().forEach(name -> {
            Class<?> type = AopUtils.getTargetClass(beans.get(name));
            if (SourceWords.isOurs(type)) {
                ours.put(name, type);
            }
        });
        String page = new ModelSurface(new ModelFiles(Path.of("processes"), Path.of("forms"))).page(ours);
        if (Boolean.getBoolean("muster.update-reference")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
        assertThat(ours).allSatisfy((name, type) -> assertThat(SourceWords.firstSentence(type))
                .as("what bean %s does", name)
                .isNotBlank());
    }
}
