import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const options = { skip: !existsSync(chromium) && `needs Chromium at ${chromium}` };
const project = mkdtempSync(join(tmpdir(), 'muster-render-'));
const model = join(project, 'processes/sample-process.bpmn');
const picture = join(project, 'docs/models/sample-process.png');

function render(...args) {
  return spawnSync(process.execPath, [path('../render-models.mjs'), ...args, project], { encoding: 'utf8' });
}

before(() => cpSync(path('../bpmnlint-plugin-muster/test/sample'), project, { recursive: true }));
after(() => rmSync(project, { recursive: true }));

test('draws every model, the same to the byte each time, and is content with its own work', options, () => {
  assert.equal(render().status, 0);
  const first = readFileSync(picture);
  assert.equal(render().status, 0);
  assert.deepEqual(readFileSync(picture), first);
  const { status, stdout, stderr } = render('--check');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^3 models checked, 0 faults/);
});

test('the check finds a stale, a missing and a left-over picture', options, () => {
  writeFileSync(model, readFileSync(model, 'utf8').replace('Check request', 'Read request'));
  rmSync(join(project, 'docs/models/sample-child.png'));
  writeFileSync(join(project, 'docs/models/gone.png'), '');
  const { status, stderr } = render('--check');
  assert.equal(status, 1);
  assert.match(stderr, /processes\/sample-process\.bpmn: changed since/);
  assert.match(stderr, /sample-child\.png: is missing/);
  assert.match(stderr, /gone\.png: no model has this name/);
  rmSync(join(project, 'docs/models/gone.png'));
});

test('what a reader would trip over is a fault', options, () => {
  writeFileSync(model, readFileSync(model, 'utf8')
    .replace('<dc:Bounds x="470" y="58"', '<dc:Bounds x="470" y="150"')
    .replace('targetRef="endEvent_CheckerReminded"', 'targetRef="endEvent_Missing"'));
  const { status, stderr } = render('--check');
  assert.equal(status, 1);
  assert.match(stderr, /sample-process\.bpmn: flow_ApprovedNo runs through the name of gateway_Approved/);
  assert.match(stderr, /sample-process\.bpmn: import warning: .*endEvent_Missing/);
});
