// Each rule has two small projects: it is silent on `good`, and reports on `bad` exactly the ids its first comment lists.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const plugin = require('..');

const docs = new URL('../../../docs/rules/', import.meta.url);

async function lint(name, kind) {
  const project = new URL(`fixtures/${name}/${kind}/`, import.meta.url);
  const xml = readFileSync(new URL('processes/sample-process.bpmn', project), 'utf8');
  process.env.MUSTER_MODELS_ROOT = project.pathname;
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  assert.deepEqual(warnings.map(({ message }) => message), []);
  const linter = new Linter({ config: {}, resolver: { resolveRule: async () => require(`../rules/${name}`) } });
  const reports = Object.values(await linter.lint(rootElement, { rules: { [name]: 'error' } })).flat();
  const expected = (/<!-- reports: (.*?) -->/.exec(xml)?.[1] ?? '').split(' ').filter(Boolean).sort();
  return { reports, expected };
}

for (const name of Object.keys(plugin.rules)) {
  test(`${name} is silent on the good model`, async () => {
    assert.deepEqual((await lint(name, 'good')).reports, []);
  });

  test(`${name} reports each fault of the bad model`, async () => {
    const { reports, expected } = await lint(name, 'bad');
    assert.notEqual(expected.length, 0);
    assert.deepEqual(reports.map(({ id, category, message }) => (assert.equal(category, 'error', message), id)).sort(), expected,
      reports.map(({ id, message }) => `${id}: ${message}`).join('\n'));
  });

  test(`${name} is documented`, () => {
    const page = readFileSync(new URL(`${name}.md`, docs), 'utf8');
    for (const heading of [`# ${name}`, '## Why', '## What it does not report', '## Good', '## Bad']) {
      assert.ok(page.includes(`${heading}\n`), `no "${heading}"`);
    }
    assert.ok(readFileSync(new URL('README.md', docs), 'utf8').includes(`(${name}.md)`));
  });
}

test('no page describes a rule that is gone', () => {
  const pages = readdirSync(docs).filter((file) => file !== 'README.md').map((file) => file.replace('.md', ''));
  assert.deepEqual(pages.filter((page) => !(page in plugin.rules)), []);
  assert.ok(existsSync(new URL('README.md', docs)));
});
