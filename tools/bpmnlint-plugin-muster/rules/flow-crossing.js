const { is } = require('../lib/model');
const { cross, meet, planes, runsThrough, segments } = require('../lib/layout');

/** A boundary event and its host are one place on the drawing. */
function ends(flow) {
  return [flow.sourceRef, flow.targetRef].flatMap((node) => [node, node && node.attachedToRef]).filter(Boolean);
}

/** Flows that leave or enter the same node may share a line; others may not even touch. */
function inConflict(one, other) {
  const neighbours = ends(one.flow).some((node) => ends(other.flow).includes(node));
  const test = neighbours ? cross : meet;
  return segments(one.points).some((a) => segments(other.points).some((b) => test(a, b)));
}

function contains(node, flow) {
  for (let parent = flow.$parent; parent; parent = parent.$parent) {
    if (parent === node) {
      return true;
    }
  }
  return false;
}

function checkPlane({ flows, shapes }, reporter) {
  flows.forEach((one, index) => {
    for (const other of flows.slice(index + 1)) {
      if (inConflict(one, other)) {
        reporter.report(one.flow.id, `Flow crosses or touches ${other.flow.id}`);
      }
    }
    for (const { node, bounds } of shapes) {
      const own = node === one.flow.sourceRef || node === one.flow.targetRef || contains(node, one.flow);
      if (!own && segments(one.points).some((segment) => runsThrough(segment, bounds))) {
        reporter.report(one.flow.id, `Flow runs through ${node.id}`);
      }
    }
  });
}

module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'Definitions')) {
      planes(node).forEach((plane) => checkPlane(plane, reporter));
    }
  }
});
