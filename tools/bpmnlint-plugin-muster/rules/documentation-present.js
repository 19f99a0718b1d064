const { hasDefinition, is } = require('../lib/model');

const TYPES = ['Process', 'UserTask', 'ServiceTask', 'SendTask', 'BusinessRuleTask', 'CallActivity'];

module.exports = () => ({
  check(node, reporter) {
    const due = is(node, ...TYPES) || (is(node, 'CatchEvent') && hasDefinition(node, 'TimerEventDefinition'));
    if (due && !(node.documentation || []).some(({ text }) => (text || '').trim())) {
      reporter.report(node.id, 'Documentation is missing: say what a person must know to do or change this step', ['documentation']);
    }
  }
});
