const { is } = require('../lib/model');

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'SignalEventDefinition')) {
      reporter.report(node.$parent.id, 'Signals reach every incident: use a message with the business key');
    } else if (is(node, 'Signal')) {
      reporter.report(node.id, 'Signals reach every incident: use a message with the business key');
    }
  }
});
