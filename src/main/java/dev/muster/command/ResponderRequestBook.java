package dev.muster.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps requests and answers; written by process code alone. */
public interface ResponderRequestBook {

    /** Newest first. */
    List<ResponderRequest> of(String incident);

    Optional<ResponderRequest> find(String id);

    void add(ResponderRequest request);

    void asked(String id, String person);

    /** The answer of a person who was asked and has not answered yet. */
    void answered(String id, String person, ResponderRequest.Word answer, @Nullable String note);

    /** Ends an open request, and with it the wait for whoever has not answered. */
    void end(String id, ResponderRequest.State state, @Nullable String acceptedBy, String outcome);
}
