package dev.muster.engine.guard;

import java.util.List;

/** The rules of one kind of file. */
interface FileRules {

    List<Finding> check(byte[] content);
}
