// What the rules ask of a parsed model (bpmn-moddle objects).

/** bpmn-moddle answers `$instanceOf` also for the parents of a type. */
function is(node, ...types) {
  return Boolean(node && node.$instanceOf) && types.some((type) => node.$instanceOf(`bpmn:${type}`));
}

function hasDefinition(event, type) {
  return (event.eventDefinitions || []).some((definition) => is(definition, type));
}

/** The extension elements of one Camunda type, such as `In` or `FailedJobRetryTimeCycle`. */
function extensions(node, type) {
  const values = (node.extensionElements && node.extensionElements.values) || [];
  return values.filter((value) => value.$type === `camunda:${type}`);
}

/** A throwing message event carries its implementation in the event definition, a task in itself. */
function implementationOf(node) {
  if (is(node, 'ServiceTask', 'SendTask')) {
    return node;
  }
  return is(node, 'ThrowEvent') && (node.eventDefinitions || []).find((definition) => is(definition, 'MessageEventDefinition'));
}

function flowNodes(scope) {
  return (scope.flowElements || []).filter((element) => is(element, 'FlowNode'));
}

/** Read from the flows themselves: the `outgoing` lists are optional in the file. */
function outgoing(node) {
  const flows = (node.$parent && node.$parent.flowElements) || [];
  return flows.filter((flow) => is(flow, 'SequenceFlow') && flow.sourceRef === node);
}

function incoming(node) {
  const flows = (node.$parent && node.$parent.flowElements) || [];
  return flows.filter((flow) => is(flow, 'SequenceFlow') && flow.targetRef === node);
}

function processOf(node) {
  return is(node, 'Process') || !node.$parent ? node : processOf(node.$parent);
}

/** Every node that a token can reach from here inside the same scope, the boundary events on its way included. */
function reachable(start) {
  const seen = new Set();
  const open = [start];
  while (open.length > 0) {
    const node = open.pop();
    const boundary = flowNodes(node.$parent).filter((other) => other.attachedToRef === node);
    for (const next of [...outgoing(node).map((flow) => flow.targetRef), ...boundary]) {
      if (next && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return seen;
}

function isExpression(text) {
  return /^[$#]\{.+\}$/s.test(text || '');
}

function camelCase(kebab) {
  return kebab.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

module.exports = {
  camelCase, extensions, flowNodes, hasDefinition, implementationOf, incoming, is, isExpression, outgoing, processOf,
  reachable
};
