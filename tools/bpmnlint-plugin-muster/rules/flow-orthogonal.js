const { is } = require('../lib/model');
const { planes, segments } = require('../lib/layout');

// A bend that misses by less than the eye can see is not worth a report.
const TOLERANCE = 1;

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'Definitions')) {
      return;
    }
    for (const { flow, points } of planes(node).flatMap((plane) => plane.flows)) {
      const slanted = segments(points).find(({ from, to }) =>
        Math.abs(from.x - to.x) > TOLERANCE && Math.abs(from.y - to.y) > TOLERANCE);
      if (slanted) {
        const { from, to } = slanted;
        reporter.report(flow.id, `Flow is slanted between (${from.x}, ${from.y}) and (${to.x}, ${to.y})`);
      }
    }
  }
});
