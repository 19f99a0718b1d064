const { flowNodes, is } = require('../lib/model');
const { planes } = require('../lib/layout');

// Shapes of different heights are centred on the row to the pixel or off by a rounding.
const TOLERANCE = 2;

/** The nodes that can be reached from the start without leaving its row. */
function row(start, plane) {
  const middle = new Map(plane.shapes.map(({ node, bounds }) => [node, bounds.y + bounds.height / 2]));
  const level = middle.get(start);
  const onRow = (y) => Math.abs(y - level) <= TOLERANCE;
  const straight = plane.flows.filter(({ flow, points }) =>
    onRow(middle.get(flow.targetRef)) && points.every(({ y }) => onRow(y)));
  const found = [start];
  for (const node of found) {
    for (const { flow } of straight.filter((candidate) => candidate.flow.sourceRef === node)) {
      if (!found.includes(flow.targetRef)) {
        found.push(flow.targetRef);
      }
    }
  }
  return found;
}

module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'Definitions')) {
      return;
    }
    for (const process of (node.rootElements || []).filter((element) => is(element, 'Process'))) {
      const starts = flowNodes(process).filter((element) => is(element, 'StartEvent'));
      const plane = planes(node).find(({ shapes }) => shapes.some((shape) => starts.includes(shape.node)));
      if (!plane) {
        continue;
      }
      const rows = starts.map((start) => row(start, plane));
      if (!rows.some((found) => found.some((element) => is(element, 'EndEvent')))) {
        const longest = rows.sort((a, b) => b.length - a.length)[0];
        const last = longest[longest.length - 1];
        reporter.report(process.id, `Happy path leaves its row after ${last.id}: no end event is straight ahead`);
      }
    }
  }
});
