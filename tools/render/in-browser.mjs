// Functions that run inside the page. Each is sent there as text, so it may use nothing from this module.

/** Draws a process, answers its size and what a reader of the picture would trip over. */
export async function drawProcess({ xml, font, margin }) {
  const container = document.getElementById('canvas');
  // One pixel smaller than the Modeler's, because this font is that much wider than the Modeler's.
  const textRenderer = { defaultStyle: { fontFamily: font, fontSize: 11 }, externalStyle: { fontFamily: font, fontSize: 10 } };
  const viewer = new window.BpmnJS({ container, textRenderer });
  const { warnings } = await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const inner = canvas.viewbox().inner;
  // Below the drawing there is room for the logo that the library's licence asks for.
  const size = { width: Math.ceil(inner.width) + 2 * margin, height: Math.ceil(inner.height) + 3 * margin };
  Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
  canvas.resized();
  canvas.viewbox({ x: Math.floor(inner.x) - margin, y: Math.floor(inner.y) - margin, ...size });

  const faults = warnings.map(({ message }) => `import warning: ${message}`);
  const registry = viewer.get('elementRegistry');
  const visible = registry.filter((element) => element.parent && canvas.findRoot(element) === canvas.getRootElement());
  const inside = (element, other) => element.parent && (element.parent === other || inside(element.parent, other));
  const overlap = (a, b) => a.x + a.width > b.x + 1 && b.x + b.width > a.x + 1 && a.y + a.height > b.y + 1 && b.y + b.height > a.y + 1;

  /** Events are round and gateways are diamonds: a label may sit in the corner of the box around them. */
  const covers = (shape, box) => {
    const [dx, dy] = [['x', 'width'], ['y', 'height']].map(([start, length]) => {
      const middle = shape[start] + shape[length] / 2;
      const nearest = Math.min(Math.max(middle, box[start]), box[start] + box[length]);
      return Math.abs(nearest - middle) / (shape[length] / 2);
    });
    const object = shape.businessObject;
    return object.$instanceOf('bpmn:Gateway') ? dx + dy < 1
      : object.$instanceOf('bpmn:Event') ? Math.hypot(dx, dy) < 1 : overlap(shape, box);
  };

  /** The drawn text, not the box around it: that is often wider than its words. */
  const textBox = (element) => {
    const text = registry.getGraphics(element).querySelector('.djs-visual text');
    const box = text && text.getBBox();
    const shift = text && text.transform.baseVal.consolidate();
    return box && box.width > 0
      ? { x: element.x + box.x + (shift ? shift.matrix.e : 0), y: element.y + box.y + (shift ? shift.matrix.f : 0), width: box.width, height: box.height } : null;
  };
  const labels = visible.filter((element) => element.labelTarget)
    .map((element) => ({ element, owner: element.labelTarget, box: textBox(element) })).filter(({ box }) => box);
  const shapes = visible.filter((element) => element.width && !element.labelTarget && element.businessObject.$instanceOf('bpmn:FlowNode'));
  const lines = visible.filter((element) => element.waypoints);

  shapes.forEach((shape, index) => {
    for (const other of shapes.slice(index + 1)) {
      if (shape.parent === other.parent && shape.host !== other && other.host !== shape && overlap(shape, other)) {
        faults.push(`${shape.id} and ${other.id} overlap`);
      }
    }
    const text = shape.businessObject.$instanceOf('bpmn:Activity') && textBox(shape);
    if (text && (text.height > shape.height || text.width > shape.width)) {
      faults.push(`the name of ${shape.id} does not fit into its box`);
    }
  });
  labels.forEach(({ element, owner, box }, index) => {
    for (const other of labels.slice(index + 1)) {
      if (overlap(box, other.box)) {
        faults.push(`the names of ${owner.id} and ${other.owner.id} overlap`);
      }
    }
    for (const shape of shapes) {
      const around = inside(element, shape) && box.x >= shape.x && box.y >= shape.y
        && box.x + box.width <= shape.x + shape.width && box.y + box.height <= shape.y + shape.height;
      if (!around && covers(shape, box)) {
        faults.push(`the name of ${owner.id} lies over ${shape.id}`);
      }
    }
    for (const line of lines) {
      const crossed = line.waypoints.slice(1).some((to, at) => {
        const from = line.waypoints[at];
        return overlap(box, { x: Math.min(from.x, to.x) - 1, y: Math.min(from.y, to.y) - 1,
          width: Math.abs(from.x - to.x) + 2, height: Math.abs(from.y - to.y) + 2 });
      });
      if (crossed) {
        faults.push(`${line.id} runs through the name of ${owner.id}`);
      }
    }
  });
  return { size, faults };
}

/** Draws the table or expression of a decision, answers its size and the warnings of the import. */
export async function drawDecision({ xml, font, margin }) {
  const container = document.getElementById('canvas');
  document.body.style.fontFamily = font;
  const viewer = new window.DmnJS({ container });
  const { warnings } = await viewer.importXML(xml);
  const decisions = viewer.getViews().filter(({ type }) => type === 'decisionTable' || type === 'literalExpression');
  const faults = warnings.map(({ message }) => `import warning: ${message}`);
  if (decisions.length !== 1) {
    faults.push(`holds ${decisions.length} decisions: one file, one picture, one decision`);
  }
  if (decisions.length > 0) {
    await viewer.open(decisions[0]);
  }
  const content = container.querySelector('.tjs-container table, .dmn-literal-expression-container') ?? container;
  const { right, bottom } = content.getBoundingClientRect();
  const size = { width: Math.ceil(right) + margin, height: Math.ceil(bottom) + 2 * margin };
  Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
  return { size, faults };
}
