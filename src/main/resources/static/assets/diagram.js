// Draws the way of a process instance on its BPMN diagram.
(() => {
  'use strict';
  const viewers = new Map();
  const READABLE = 0.7;
  const tone = (name) => `var(--way-${name})`;

  async function load(figure) {
    if (viewers.has(figure)) {
      return;
    }
    const canvas = figure.querySelector('.canvas');
    canvas.replaceChildren();
    const viewer = new window.BpmnJS({
      container: canvas,
      bpmnRenderer: { defaultFillColor: tone('fill'), defaultStrokeColor: tone('idle'), defaultLabelColor: 'var(--ink)' },
    });
    viewers.set(figure, viewer);
    try {
      const model = await fetch(figure.dataset.diagram);
      if (!model.ok) {
        throw new Error(`The server answered ${model.status}.`);
      }
      await viewer.importXML(await model.text());
      // The page scrolls over the diagram; the diagram moves by dragging and by its buttons.
      viewer.get('zoomScroll').toggle(false);
      viewer.get('canvas').zoom('fit-viewport', 'auto');
      showWhereItStands(viewer, await showWay(figure, viewer));
    } catch (failure) {
      const words = document.createElement('p');
      words.className = 'failed';
      words.textContent = `The diagram could not be drawn. ${failure.message} The list below says the same.`;
      canvas.append(words);
    }
  }

  async function showWay(figure, viewer) {
    const answer = await fetch(figure.dataset.way);
    const way = answer.ok ? await answer.json() : { steps: [], flows: [] };
    mark(viewer, way);
    return way;
  }

  /** A wide model would be too small to read as a whole: then it shows what is active, or where it ended. */
  function showWhereItStands(viewer, way) {
    const canvas = viewer.get('canvas');
    const scopes = ['subProcess', 'transaction', 'multiInstanceBody'];
    const steps = way.steps.filter((step) => !scopes.includes(step.kind));
    const active = steps.filter((step) => step.state === 'ACTIVE');
    const waitsForAPerson = active.filter((step) => step.kind === 'userTask');
    const here = steps.filter((step) => step.state === 'FAULT').pop() || waitsForAPerson.pop() || active.pop() || steps.at(-1);
    const element = here && viewer.get('elementRegistry').get(here.activity);
    if (element && canvas.zoom() < READABLE) {
      const { width, height } = canvas.getSize();
      canvas.viewbox({
        x: element.x + element.width / 2 - width / READABLE / 2,
        y: element.y + element.height / 2 - height / READABLE / 2,
        width: width / READABLE,
        height: height / READABLE,
      });
    }
  }

  function mark(viewer, way) {
    const canvas = viewer.get('canvas');
    const overlays = viewer.get('overlays');
    const elements = viewer.get('elementRegistry');
    overlays.clear();
    // The history has one entry per branch that arrives at a join; that is not a repetition.
    const joins = new Set(way.steps.filter((step) => step.kind === 'parallelGateway').map((step) => step.activity));
    const passed = count(way.steps.map((step) => step.activity));
    const inState = (state) => new Set(way.steps.filter((step) => step.state === state).map((step) => step.activity));
    const active = inState('ACTIVE');
    const faults = inState('FAULT');
    for (const element of elements.filter((each) => !each.waypoints && each.type !== 'label')) {
      toggle(canvas, element, 'way-active', active.has(element.id));
      toggle(canvas, element, 'way-fault', faults.has(element.id));
      toggle(canvas, element, 'way-done', passed.has(element.id) && !active.has(element.id) && !faults.has(element.id));
      if (passed.get(element.id) > 1 && !joins.has(element.id)) {
        badge(overlays, element, `×${passed.get(element.id)}`, 'way-count', { top: -11, right: 18 });
      }
      if (faults.has(element.id)) {
        badge(overlays, element, '! engine fault', 'way-alarm', { bottom: 10, left: 4 });
      }
    }
    const taken = count(way.flows.map((flow) => flow.flow));
    for (const [id, times] of taken) {
      const flow = elements.get(id);
      if (flow) {
        takeFlow(viewer, flow);
        if (times > 1) {
          badgeOnFlow(overlays, flow, times);
        }
      }
    }
  }

  /** Colours the flow through the renderer, so that its arrow has the colour too, and lays it over those not taken. */
  function takeFlow(viewer, flow) {
    flow.di.set('color:border-color', tone('flow'));
    const gfx = viewer.get('elementRegistry').getGraphics(flow);
    viewer.get('graphicsFactory').update('connection', flow, gfx);
    viewer.get('canvas').addMarker(flow, 'way-taken');
  }

  function badge(overlays, element, text, css, position) {
    const label = document.createElement('div');
    label.className = css;
    label.textContent = text;
    overlays.add(element, { position, html: label });
  }

  function badgeOnFlow(overlays, flow, times) {
    const middle = Math.floor((flow.waypoints.length - 1) / 2);
    const [from, to] = [flow.waypoints[middle], flow.waypoints[middle + 1]];
    const left = Math.min(...flow.waypoints.map((point) => point.x));
    const top = Math.min(...flow.waypoints.map((point) => point.y));
    badge(overlays, flow, `×${times}`, 'way-count', { left: (from.x + to.x) / 2 - left - 12, top: (from.y + to.y) / 2 - top - 10 });
  }

  function toggle(canvas, element, css, on) {
    if (on) {
      canvas.addMarker(element, css);
    } else {
      canvas.removeMarker(element, css);
    }
  }

  function count(ids) {
    const times = new Map();
    ids.forEach((id) => times.set(id, (times.get(id) || 0) + 1));
    return times;
  }

  function loadVisible() {
    document.querySelectorAll('details.run[open] figure[data-diagram]').forEach(load);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-zoom]');
    const viewer = button && viewers.get(button.closest('figure'));
    if (viewer) {
      const canvas = viewer.get('canvas');
      const wanted = { in: canvas.zoom() * 1.25, out: canvas.zoom() * 0.8, fit: 'fit-viewport' }[button.dataset.zoom];
      canvas.zoom(wanted, 'auto');
    }
  });
  document.addEventListener('toggle', (event) => {
    if (event.target.matches?.('details.run')) {
      loadVisible();
    }
  }, true);
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target?.id === 'runs') {
      loadVisible();
      viewers.forEach((viewer, figure) => figure.isConnected && showWay(figure, viewer));
    }
  });
  loadVisible();
})();
