package dev.muster.engine.guard;

import dev.muster.engine.Finding;
import java.util.List;

/** The rules of one kind of file. */
interface FileRules {

    /** The file of a finding until the caller, who knows its name, says it. */
    String THIS_FILE = "";

    List<Finding> check(byte[] content);
}
