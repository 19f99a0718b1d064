package dev.muster.communication.outbox;

import dev.muster.communication.Notification;
import dev.muster.communication.channel.Answer;
import dev.muster.communication.channel.Channel;
import dev.muster.communication.channel.EmailChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A channel that answers in turn what a test wants, at last for ever. */
class ScriptedChannel implements Channel {

    private final Deque<Answer> answers;
    private final List<Notification> asked = new ArrayList<>();

    ScriptedChannel(Answer... answers) {
        this.answers = new ArrayDeque<>(Arrays.asList(answers));
    }

    @Override
    public String name() {
        return EmailChannel.NAME;
    }

    @Override
    public Optional<String> outOfService() {
        return Optional.empty();
    }

    @Override
    public Answer send(Notification notification) {
        asked.add(notification);
        return answers.size() > 1 ? answers.pop() : answers.element();
    }

    List<Notification> asked() {
        return asked;
    }
}
