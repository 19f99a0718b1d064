const { hasDefinition, is, outgoing } = require('../lib/model');

const NAMED = ['Process', 'Activity', 'Event', 'Message', 'Error', 'Escalation'];

const nameOf = (node) => (node.name || '').trim();

function checkGateway(node, reporter) {
  const asks = is(node, 'ExclusiveGateway', 'InclusiveGateway') && outgoing(node).length > 1;
  if (!asks) {
    if (nameOf(node)) {
      reporter.report(node.id, 'Only a gateway that decides has a name', ['name']);
    }
    return;
  }
  if (!nameOf(node).endsWith('?')) {
    reporter.report(node.id, 'Name of a deciding gateway is not a question', ['name']);
  }
  for (const flow of outgoing(node).filter((candidate) => !nameOf(candidate))) {
    reporter.report(flow.id, `Flow does not answer the question of ${node.id}`, ['name']);
  }
}

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'Gateway')) {
      checkGateway(node, reporter);
      return;
    }
    if (!is(node, ...NAMED)) {
      return;
    }
    // The handler beside it says what is undone; a second name would repeat it.
    const compensation = is(node, 'BoundaryEvent') && hasDefinition(node, 'CompensateEventDefinition');
    if (!nameOf(node) && !compensation) {
      reporter.report(node.id, 'Element has no name', ['name']);
    }
    if (is(node, 'Activity') && /^(handle|process)\s/i.test(nameOf(node))) {
      reporter.report(node.id, `"${nameOf(node)}" does not say what is done`, ['name']);
    }
    const code = is(node, 'Error') ? node.errorCode : is(node, 'Escalation') ? node.escalationCode : 'notNeeded';
    if (!/^[a-z][A-Za-z0-9]*$/.test(code || '')) {
      reporter.report(node.id, `Code "${code || ''}" is not in camelCase`);
    }
  }
});
