// Checks that Tasklist 7.24 (form-js 1.8.7, schema version 16) can show a form and submit what it holds.
// Usage: node tools/form-lint.mjs FOLDER_OR_FILE...
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const INPUTS = ['textfield', 'textarea', 'number', 'select', 'radio', 'checkbox', 'datetime'];
const ALLOWED = [...INPUTS, 'text', 'html', 'group', 'separator', 'spacer', 'button', 'table', 'expression'];

// A newer Modeler offers these; this Tasklist shows nothing, shows an error or submits something else.
const REFUSED = {
  dynamiclist: 'loses its rows: repeat a small task or use an own page',
  filepicker: 'is unknown to this Tasklist: link the evidence',
  documentPreview: 'is unknown to this Tasklist: link the document',
  iframe: 'is blocked by the content security policy'
};

function flatten(components = []) {
  return components.flatMap((component) => [component, ...flatten(component.components)]);
}

function hasValues({ values, valuesKey, valuesExpression }) {
  return (values ?? []).length > 0 || Boolean(valuesKey) || Boolean(valuesExpression);
}

function duplicates(list) {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}

function* header(form, name) {
  if (form.id !== name) {
    yield `id "${form.id}" differs from the file name`;
  }
  if (!Number.isInteger(form.schemaVersion) || form.schemaVersion > 16) {
    yield `schemaVersion ${form.schemaVersion} is not a number up to 16`;
  }
  if (form.executionPlatform !== 'Camunda Platform') {
    yield `executionPlatform "${form.executionPlatform}" is not "Camunda Platform"`;
  }
  if (form.executionPlatformVersion !== '7.24.0') {
    yield `executionPlatformVersion "${form.executionPlatformVersion}" is not "7.24.0"`;
  }
  if (flatten(form.components).length === 0) {
    yield 'has no components';
  }
}

function* choices(component) {
  if (!hasValues(component)) {
    yield `${component.type} has no values, valuesKey or valuesExpression`;
  }
  for (const { label, value } of component.values ?? []) {
    if (!label || value === undefined || value === '') {
      yield `an option has no label or no value: ${JSON.stringify({ label, value })}`;
    }
  }
  for (const value of duplicates((component.values ?? []).map((option) => option.value))) {
    yield `value "${value}" is offered twice`;
  }
}

function* dateAndTime({ subtype, timeSerializingFormat }) {
  if (subtype !== 'datetime') {
    yield `${subtype} shifts in some time zones: ask for date and time together`;
  }
  if (!['utc_offset', 'utc_normalized'].includes(timeSerializingFormat)) {
    yield 'is submitted without an offset: set timeSerializingFormat to utc_offset or utc_normalized';
  }
}

function* input(component) {
  const label = component.type === 'datetime' ? component.dateLabel : component.label;
  if (!(label ?? '').trim()) {
    yield 'has no label';
  }
  if (['select', 'radio'].includes(component.type)) {
    yield* choices(component);
  }
  if (component.type === 'datetime') {
    yield* dateAndTime(component);
  }
}

function* checkComponent(component) {
  if (!ALLOWED.includes(component.type)) {
    yield `${component.type} ${REFUSED[component.type] ?? 'is not in the list of components that this Tasklist shows'}`;
    return;
  }
  if (INPUTS.includes(component.type)) {
    yield* input(component);
  }
  if ([...INPUTS, 'expression'].includes(component.type) && !/^[a-z][A-Za-z0-9]*$/.test(component.key ?? '')) {
    yield `key "${component.key ?? ''}" is not a variable name in camelCase`;
  }
  const required = component.validate?.required;
  if (required !== undefined && typeof required !== 'boolean') {
    yield `required is ${JSON.stringify(required)}, must be true or false`;
  }
}

/** Every fault of one form, as `{ component, message }`; the form's own faults name no component. */
export function lintForm(text, name) {
  let form;
  try {
    form = JSON.parse(text);
  } catch (error) {
    return [{ component: '-', message: `is not JSON: ${error.message}` }];
  }
  const found = [...header(form, name)].map((message) => ({ component: '-', message }));
  const components = flatten(form.components);
  for (const component of components) {
    found.push(...[...checkComponent(component)].map((message) => ({ component: component.id ?? `(${component.type})`, message })));
  }
  for (const property of ['id', 'key']) {
    for (const value of duplicates(components.map((component) => component[property]).filter(Boolean))) {
      found.push({ component: value, message: `${property} is used twice` });
    }
  }
  return found;
}

function filesOf(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).filter((file) => file.endsWith('.form')).sort().map((file) => join(path, file)) : [path];
}

function main(paths) {
  const files = paths.flatMap(filesOf);
  let faults = 0;
  for (const file of files) {
    for (const { component, message } of lintForm(readFileSync(file, 'utf8'), basename(file, '.form'))) {
      console.error(`${file}: ${component}: ${message}`);
      faults += 1;
    }
  }
  console.log(`${files.length} forms, ${faults} faults`);
  return faults === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
