// What the rules ask of the files beside the model: which processes, decisions, forms and message receivers exist.
// Rules are synchronous and the real parser is not, so siblings are read with a small scanner. It need not be a full
// parser: every sibling is linted itself, so a malformed one is reported in its own name.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');

/** Fixtures bring their own project folder. */
const root = () => process.env.MUSTER_MODELS_ROOT || process.cwd();

const CATCHING = new Set(['startEvent', 'boundaryEvent', 'intermediateCatchEvent', 'receiveTask']);

function* tags(xml) {
  const pattern = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
  for (const [, close, name, text, empty] of xml.matchAll(pattern)) {
    if (name) {
      const attributes = {};
      for (const [, key, value] of text.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)) {
        attributes[key] = value;
      }
      yield { open: !close, close: Boolean(close) || Boolean(empty), name, attributes };
    }
  }
}

function readProcess(file) {
  const found = { file, processes: [], userTask: false, catches: [] };
  const names = new Map();
  const path = [];
  for (const { open, close, name, attributes } of tags(readFileSync(file, 'utf8'))) {
    if (open) {
      path.push(name);
      if (name === 'process') {
        found.processes.push(attributes.id);
      } else if (name === 'message') {
        names.set(attributes.id, attributes.name);
      } else if (name === 'userTask') {
        found.userTask = true;
      }
      const holder = name === 'messageEventDefinition' ? path[path.length - 2] : name;
      if (attributes.messageRef && CATCHING.has(holder)) {
        found.catches.push(attributes.messageRef);
      }
    }
    if (close) {
      path.pop();
    }
  }
  found.catches = [...new Set(found.catches.map((id) => names.get(id)))];
  return found;
}

function list(folder, extension) {
  const path = join(root(), folder);
  return existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(extension)).map((file) => join(path, file)) : [];
}

function processFiles() {
  return list('processes', '.bpmn').map(readProcess);
}

/** The files that define a process, normally exactly one of the same name. */
function definers(processId) {
  return processFiles().filter((file) => file.processes.includes(processId));
}

function decisionFiles(decisionId) {
  return list('processes', '.dmn').filter((file) =>
    [...tags(readFileSync(file, 'utf8'))].some((tag) => tag.name === 'decision' && tag.attributes.id === decisionId));
}

function hasForm(formId) {
  return existsSync(join(root(), 'forms', `${formId}.form`));
}

const nameOf = (file) => basename(file).replace(/\.\w+$/, '');

module.exports = { decisionFiles, definers, hasForm, nameOf, processFiles };
