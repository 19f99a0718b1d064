const { hasDefinition, is, reachable } = require('../lib/model');
const { definers } = require('../lib/project');

/** `R3/PT10M` ends by itself. Everything else may not: `R/PT10M`, a cron line, an expression that hides either. */
function isUnbounded(event) {
  return (event.eventDefinitions || []).some((definition) =>
    definition.timeCycle && !/^R[1-9]\d*\//.test((definition.timeCycle.body || '').trim()));
}

/** An interrupting timer fires once, and the cycle of a process start is a schedule of new instances. */
function repeats(event) {
  return is(event, 'BoundaryEvent') ? event.cancelActivity === false
    : is(event, 'StartEvent') && is(event.$parent, 'SubProcess') && event.isInterrupting === false;
}

function givesWork(node) {
  return is(node, 'UserTask')
    || (is(node, 'SubProcess') && (node.flowElements || []).some(givesWork))
    || (is(node, 'CallActivity') && definers(node.calledElement).some((file) => file.userTask));
}

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'CatchEvent') || !hasDefinition(node, 'TimerEventDefinition') || !repeats(node) || !isUnbounded(node)) {
      return;
    }
    const task = [...reachable(node)].find(givesWork);
    if (task) {
      reporter.report(node.id, `Unbounded cycle stacks up tasks in ${task.id}: bound it (R3/PT10M) or use the lap`);
    }
  }
});
