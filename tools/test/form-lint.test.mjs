import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lintForm } from '../form-lint.mjs';

const read = (name) => readFileSync(new URL(`forms/${name}.form`, import.meta.url), 'utf8');

test('a good form has no fault', () => {
  assert.deepEqual(lintForm(read('good-form'), 'good-form'), []);
});

test('every fault of a bad form is named with its component', () => {
  const found = lintForm(read('bad-form'), 'bad-form').map(({ component, message }) => `${component}: ${message}`);
  for (const expected of [
    /^-: id "other-form" differs/, /^-: schemaVersion 17/, /^-: executionPlatform "Camunda Cloud"/,
    /^-: executionPlatformVersion "8.7.0"/, /^list_Rows: dynamiclist/, /^file_Evidence: filepicker/,
    /^preview_Evidence: documentPreview/, /^iframe_Wiki: iframe/, /^taglist_Teams: taglist/, /^datetime_Day: date shifts/,
    /^datetime_Day: is submitted without an offset/, /^text_NoLabel: has no label/, /^text_BadKey: key "bad-key"/,
    /^twice: key is used twice/, /^select_Empty: select has no values/, /^radio_Options: value "yes" is offered twice/,
    /^radio_Options: an option has no label/, /^checkbox_Required: required is "true"/, /^checkbox_Required: id is used twice/
  ]) {
    assert.equal(found.filter((line) => expected.test(line)).length, 1, `${expected} in\n${found.join('\n')}`);
  }
  assert.equal(found.length, 19, found.join('\n'));
});

test('a file that is not JSON is a fault, not a crash', () => {
  assert.match(lintForm('{', 'broken')[0].message, /is not JSON/);
});

test('the command fails on a folder with a bad form and names the file', () => {
  const { status, stderr } = spawnSync(process.execPath,
    [fileURLToPath(new URL('../form-lint.mjs', import.meta.url)), fileURLToPath(new URL('forms', import.meta.url))],
    { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /bad-form\.form: list_Rows: dynamiclist/);
  assert.doesNotMatch(stderr, /good-form/);
});
