package dev.muster.engine;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that expressions in models can see, by name: delegates, listeners and what carries {@link ProcessBean}.
 *
 * <p>Beans are looked up when an expression asks, not when the engine starts, because delegates need the engine.
 */
@Component
public class ProcessBeans extends AbstractMap<Object, Object> {

    private final ConfigurableListableBeanFactory factory;
    private volatile @Nullable Set<String> names;

    ProcessBeans(ConfigurableListableBeanFactory factory) {
        this.factory = factory;
    }

    /** The names that a model may use as the root of an expression. */
    public Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = exposedNames();
            names = known;
        }
        return known;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return names().contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? factory.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        Map<Object, Object> all = new LinkedHashMap<>();
        names().forEach(name -> all.put(name, factory.getBean(name)));
        return all.entrySet();
    }

    private Set<String> exposedNames() {
        Set<String> exposed = new HashSet<>();
        for (Class<?> type : new Class<?>[] {JavaDelegate.class, ExecutionListener.class, TaskListener.class}) {
            exposed.addAll(Set.of(factory.getBeanNamesForType(type, true, false)));
        }
        exposed.addAll(Set.of(factory.getBeanNamesForAnnotation(ProcessBean.class)));
        return Set.copyOf(exposed);
    }
}
