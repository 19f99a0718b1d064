package dev.muster.communication.channel;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed SMTP conversation means: an answer of 500 and above is for good, everything else may be better later.
 * That holds for a refused sign-in too: it is one wrong setting, and no reason to give up every page at once.
 */
final class SmtpAnswers {

    private static final int PERMANENT = 500;
    private static final int LONGEST_REASON = 1000;

    private SmtpAnswers() {}

    static Answer of(MessagingException failure) {
        OptionalInt code = OptionalInt.empty();
        String reason = text(failure);
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            OptionalInt found = code(cause);
            if (found.isPresent() && (code.isEmpty() || found.getAsInt() > code.getAsInt())) {
                code = found;
                reason = text(cause);
            }
        }
        boolean permanent = code.isPresent() && code.getAsInt() >= PERMANENT;
        return permanent ? Answer.permanent(reason) : Answer.retry(reason);
    }

    private static OptionalInt code(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return OptionalInt.of(address.getReturnCode());
        }
        if (cause instanceof SMTPSendFailedException send) {
            return OptionalInt.of(send.getReturnCode());
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return OptionalInt.of(sender.getReturnCode());
        }
        return OptionalInt.empty();
    }

    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof MessagingException failure && failure.getNextException() != null) {
            return failure.getNextException();
        }
        return cause.getCause();
    }

    private static String text(Throwable cause) {
        String message = cause.getMessage();
        String words = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message.strip();
        return words.length() <= LONGEST_REASON ? words : words.substring(0, LONGEST_REASON);
    }
}
