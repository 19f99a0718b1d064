package dev.muster.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.MusterTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MusterTest
class ProcessBeansTest {

    @Autowired
    ProcessBeans beans;

    @Test
    void hidesTheBeansThatAreNotMadeForModels() {
        assertThat(beans.containsKey("dataSource")).isFalse();
        assertThat(beans.get("dataSource")).isNull();
    }
}
