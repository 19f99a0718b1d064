package dev.muster.engine.web;

import dev.muster.engine.EngineRestError;
import dev.muster.engine.RefusedByRule;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Error answers of the engine's REST API and of the same API behind Tasklist, in Camunda's shape.
 *
 * <p>Camunda answers 500 when a listener throws, and shows the SQL when the database fails. Here a rule that said no
 * answers 400 with its sentence, and a database failure keeps its details in the log.
 */
abstract class EngineRestAnswers<T extends Throwable> implements ExceptionMapper<T> {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRestAnswers.class);

    /** Both Jersey applications take their error mappers from Camunda's list; the list gets ours in place of its own. */
    static void install() {
        var classes = CamundaRestResources.getConfigurationClasses();
        classes.remove(RestExceptionHandler.class);
        classes.remove(ProcessEngineExceptionHandler.class);
        classes.remove(ExceptionHandler.class);
        classes.add(ForRestException.class);
        classes.add(ForEngineException.class);
        classes.add(ForEverythingElse.class);
    }

    @Override
    public Response toResponse(T thrown) {
        Optional<RefusedByRule> refusal = Refusals.refusal(thrown);
        if (refusal.isPresent()) {
            return answer(
                    Status.BAD_REQUEST,
                    new EngineRestError(
                            "RefusedByRule", String.valueOf(refusal.get().getMessage())));
        }
        if (Refusals.comesFromTheDatabase(thrown)) {
            LOG.error("The engine's REST API failed in the database", thrown);
            return answer(
                    Status.INTERNAL_SERVER_ERROR,
                    new EngineRestError(
                            "DatabaseException",
                            "The database refused or failed; try again, the log has the details."));
        }
        return ExceptionHandlerHelper.getInstance().getResponse(thrown);
    }

    private static Response answer(Status status, EngineRestError error) {
        return Response.status(status)
                .entity(error)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** What the REST API itself throws, usually around an exception of the engine. */
    public static final class ForRestException extends EngineRestAnswers<RestException> {}

    /** What the engine throws. */
    public static final class ForEngineException extends EngineRestAnswers<ProcessEngineException> {}

    /** Everything else. */
    public static final class ForEverythingElse extends EngineRestAnswers<Throwable> {}
}
