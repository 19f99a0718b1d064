package dev.muster.engine;

import java.util.List;
import java.util.Map;

/** What the files of a deployment may contain. */
public interface DeploymentRules {

    /**
     * Everything that would be refused.
     *
     * @param files what is deployed together: content by file name
     * @return empty if the files may be deployed
     */
    List<Finding> check(Map<String, byte[]> files);
}
