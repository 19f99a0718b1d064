package dev.muster.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says what is wrong with a JSON body, without a class name in it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static String reason(HttpMessageNotReadableException unreadable) {
        if (Refusals.find(unreadable, StreamConstraintsException.class).isPresent()) {
            return "The body is nested too deeply or holds a value that is too long.";
        }
        Optional<MismatchedInputException> mismatch = Refusals.find(unreadable, MismatchedInputException.class);
        if (mismatch.isPresent() && !mismatch.get().getPath().isEmpty()) {
            return field(mismatch.get()) + " " + expectation(mismatch.get().getTargetType());
        }
        return Refusals.find(unreadable, JsonProcessingException.class)
                .map(JsonProcessingException::getLocation)
                .map(at -> "The body is not JSON of the expected form: look at line %d, column %d."
                        .formatted(at.getLineNr(), at.getColumnNr()))
                .orElse("The body is missing or cannot be read.");
    }

    private static String field(MismatchedInputException mismatch) {
        return mismatch.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining("."));
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }

    private static String expectation(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")) + ".";
        }
        return "has a value of another kind than expected; see the API's description.";
    }
}
