const { is } = require('../lib/model');

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'Process')) {
      return;
    }
    const value = node.historyTimeToLive;
    if (!/^(P[1-9]\d*D|[1-9]\d*)$/.test(value || '')) {
      reporter.report(node.id, `History time to live "${value || ''}" is not a number of days such as P730D`,
        ['camunda:historyTimeToLive']);
    }
  }
});
