// The sample uses every construct in the wanted way: the whole configuration, as `npm run lint` runs it, is silent on it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const sample = mkdtempSync(join(tmpdir(), 'muster-sample-'));
cpSync(fileURLToPath(new URL('sample', import.meta.url)), sample, { recursive: true });
after(() => rmSync(sample, { recursive: true }));

function lint() {
  return spawnSync(process.execPath,
    [join(top, 'node_modules/bpmnlint/bin/bpmnlint.js'), '--max-warnings=0', join(sample, 'processes/*.bpmn')],
    { cwd: top, encoding: 'utf8', env: { ...process.env, MUSTER_MODELS_ROOT: sample } });
}

test('the sample is clean under the whole configuration', () => {
  const { status, stdout } = lint();
  assert.equal(status, 0, stdout);
});

test('a fault in the sample fails the command and names the rule', () => {
  const file = join(sample, 'processes/sample-process.bpmn');
  writeFileSync(file, readFileSync(file, 'utf8').replace('${remindChecker}', '${notify.now()}'));
  const { status, stdout } = lint();
  assert.equal(status, 1);
  assert.match(stdout, /serviceTask_RemindChecker.*muster\/service-task-save-point/);
});
