const { flowNodes, is } = require('../lib/model');

const LIMIT = 15;

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'Process')) {
      return;
    }
    const counted = flowNodes(node).filter((element) => !is(element, 'BoundaryEvent') && !element.triggeredByEvent);
    if (counted.length > LIMIT) {
      reporter.report(node.id, `${counted.length} flow nodes on the top level, at most ${LIMIT} fit one screen`);
    }
  }
});
