const { is } = require('../lib/model');
const { definers, nameOf } = require('../lib/project');

// The first type that fits wins, so a special type stands before its parent.
const KINDS = [
  ['StartEvent', 'startEvent'], ['EndEvent', 'endEvent'], ['Event', 'event'],
  ['UserTask', 'userTask'], ['ServiceTask', 'serviceTask'], ['SendTask', 'sendTask'], ['ReceiveTask', 'receiveTask'],
  ['BusinessRuleTask', 'businessRuleTask'], ['CallActivity', 'callActivity'], ['SubProcess', 'subProcess'],
  ['Gateway', 'gateway'], ['SequenceFlow', 'flow'],
  ['Message', 'message'], ['Error', 'error'], ['Escalation', 'escalation']
];

// What the Modeler writes by itself: a random tail of seven characters that begins with 0 or 1.
const GENERATED = /_[01][a-z0-9]{6}$/;

// Nobody refers to these by id, and the Modeler offers no field to rename them.
const NAMELESS = ['Definitions', 'EventDefinition', 'Association', 'Collaboration', 'FormalExpression'];

function checkProcess(node, reporter) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(node.id)) {
    reporter.report(node.id, 'Process id is not in kebab-case', ['id']);
  }
  const files = definers(node.id);
  if (!files.some(({ file }) => nameOf(file) === node.id)) {
    reporter.report(node.id, `Process id differs from its file name: no processes/${node.id}.bpmn defines it`, ['id']);
  }
  for (const { file } of files.filter((other) => nameOf(other.file) !== node.id)) {
    reporter.report(node.id, `Process is also defined in processes/${nameOf(file)}.bpmn`, ['id']);
  }
}

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'Process')) {
      checkProcess(node, reporter);
      return;
    }
    const kind = KINDS.find(([type]) => is(node, type));
    if (kind) {
      const prefix = `${kind[1]}_`;
      if (GENERATED.test(node.id)) {
        reporter.report(node.id, `Generated id: choose one of the form ${prefix}PascalCase`, ['id']);
      } else if (!new RegExp(`^${prefix}[A-Z][A-Za-z0-9]*$`).test(node.id)) {
        reporter.report(node.id, `Id is not of the form ${prefix}PascalCase`, ['id']);
      }
    } else if (is(node, 'BaseElement') && !is(node, ...NAMELESS) && GENERATED.test(node.id || '')) {
      reporter.report(node.id, 'Generated id', ['id']);
    }
  }
});
