package dev.muster.intake;

/** Reads what one kind of monitoring tool sends. One class per tool. */
public interface AlertSource {

    /** Its name in the configuration of an integration. */
    String name();

    /** Whether this tool sends bodies of that media type, such as {@code application/json}, without parameters. */
    boolean sends(String mediaType);

    /**
     * Reads a body. Unknown fields are ignored.
     *
     * @throws MalformedBodyException if it is not what this tool sends
     */
    ParsedBody parse(ReceivedBody body);
}
