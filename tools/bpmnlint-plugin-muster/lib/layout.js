// What the rules ask of the drawing. Planes (a collapsed sub-process has its own) do not share coordinates, so
// everything is answered plane by plane.
const { is } = require('./model');

function planes(definitions) {
  return (definitions.diagrams || []).map((diagram) => {
    const drawn = ((diagram.plane && diagram.plane.planeElement) || []).filter((element) => element.bpmnElement);
    return {
      flows: drawn.filter((element) => is(element.bpmnElement, 'SequenceFlow') && element.waypoint)
        .map((element) => ({ flow: element.bpmnElement, points: element.waypoint.map(({ x, y }) => ({ x, y })) })),
      shapes: drawn.filter((element) => is(element.bpmnElement, 'FlowNode') && element.bounds)
        .map((element) => ({ node: element.bpmnElement, bounds: element.bounds }))
    };
  });
}

function segments(points) {
  return points.slice(1).map((to, index) => ({ from: points[index], to }));
}

function side(a, b, point) {
  return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}

/** True when the two segments cut each other at an inner point of both. */
function cross(one, other) {
  return side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0
    && side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0;
}

function onSegment({ from, to }, point) {
  return side(from, to, point) === 0
    && point.x >= Math.min(from.x, to.x) && point.x <= Math.max(from.x, to.x)
    && point.y >= Math.min(from.y, to.y) && point.y <= Math.max(from.y, to.y);
}

/** True when the two segments have any point in common. */
function meet(one, other) {
  return cross(one, other)
    || onSegment(one, other.from) || onSegment(one, other.to)
    || onSegment(other, one.from) || onSegment(other, one.to);
}

/** True when the segment runs through the inside of the box; along its border is not through it. */
function runsThrough({ from, to }, { x, y, width, height }) {
  const margin = 1;
  const box = { left: x + margin, right: x + width - margin, top: y + margin, bottom: y + height - margin };
  let enter = 0;
  let leave = 1;
  for (const [start, delta, low, high] of [
    [from.x, to.x - from.x, box.left, box.right], [from.y, to.y - from.y, box.top, box.bottom]]) {
    if (delta === 0) {
      if (start <= low || start >= high) {
        return false;
      }
    } else {
      const bounds = [(low - start) / delta, (high - start) / delta].sort((a, b) => a - b);
      enter = Math.max(enter, bounds[0]);
      leave = Math.min(leave, bounds[1]);
    }
  }
  return enter < leave;
}

module.exports = { cross, meet, planes, runsThrough, segments };
