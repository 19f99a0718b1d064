const { flowNodes, hasDefinition, is, outgoing } = require('../lib/model');

const definitions = (event) => event.eventDefinitions || [];

/** The association stands beside its event: in the process, or in the sub-process that both belong to. */
function hasHandler(event) {
  const artifacts = (event.$parent && event.$parent.artifacts) || [];
  return artifacts.some((artifact) => is(artifact, 'Association') && artifact.sourceRef === event);
}

function mayEnd(node) {
  return is(node, 'EndEvent')
    || (is(node, 'SubProcess') && node.triggeredByEvent)
    || (is(node, 'Activity') && node.isForCompensation)
    || (is(node, 'IntermediateThrowEvent') && definitions(node).length > 0 && definitions(node).every((one) => is(one, 'LinkEventDefinition')))
    || (is(node, 'BoundaryEvent') && hasDefinition(node, 'CompensateEventDefinition') && hasHandler(node));
}

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'Process', 'SubProcess')) {
      return;
    }
    for (const element of flowNodes(node).filter((candidate) => outgoing(candidate).length === 0 && !mayEnd(candidate))) {
      reporter.report(element.id, 'Nothing follows, and it is no end event');
    }
  }
});
