// Draws processes/*.bpmn and *.dmn into docs/models/NAME.png and notes the hash of each source in models.sha256.
// Usage: node tools/render-models.mjs [--check] [FOLDER]
// --check writes nothing; it fails when a picture is missing, left over or older than its source.
// Both fail when a model cannot be imported cleanly or when something in its picture overlaps.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawDecision, drawProcess } from './render/in-browser.mjs';

// Named, so that a picture does not depend on the fonts of the machine that draws it.
const FONT = 'DejaVu Sans';
const MARGIN = 40;
const HASHES = 'models.sha256';

const KINDS = {
  '.bpmn': { library: 'bpmn-js', draw: drawProcess, script: 'bpmn-navigated-viewer.production.min.js',
    sheets: ['diagram-js.css', 'bpmn-js.css'] },
  '.dmn': { library: 'dmn-js', draw: drawDecision, script: 'dmn-viewer.production.min.js',
    sheets: ['diagram-js.css', 'dmn-js-shared.css', 'dmn-js-drd.css', 'dmn-js-decision-table.css',
      'dmn-js-literal-expression.css', 'dmn-font/css/dmn-embedded.css'] }
};

// A picture has nothing to click on.
const PAGE = '<style>body { margin: 0; background: #fff } #canvas { height: 1200px } .view-drd { display: none }</style>'
  + '<div id="canvas"></div>';

const require = createRequire(import.meta.url);

function distribution(library) {
  return join(dirname(require.resolve(`${library}/package.json`)), 'dist');
}

function sources(top) {
  const folder = join(top, 'processes');
  return existsSync(folder) ? readdirSync(folder).filter((file) => extname(file) in KINDS).sort().map((file) => join(folder, file)) : [];
}

function pictureName(file) {
  return `${basename(file, extname(file))}.png`;
}

function hashes(files) {
  return files.map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  processes/${basename(file)}\n`).join('');
}

/** What is wrong with the pictures on disk, seen without drawing anything. */
function stale(files, out) {
  const wanted = files.map(pictureName);
  const present = existsSync(out) ? readdirSync(out).filter((file) => file.endsWith('.png')) : [];
  const noted = existsSync(join(out, HASHES)) ? readFileSync(join(out, HASHES), 'utf8').split('\n') : [];
  const current = hashes(files).split('\n');
  return [
    ...wanted.filter((name) => !present.includes(name)).map((name) => `${name}: is missing`),
    ...present.filter((name) => !wanted.includes(name)).map((name) => `${name}: no model has this name`),
    ...current.filter((line) => !noted.includes(line)).map((line) => `${line.split('  ')[1]}: changed since its picture was drawn`)
  ];
}

async function draw(browser, file) {
  const { library, draw: drawing, script, sheets } = KINDS[extname(file)];
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 }, deviceScaleFactor: 1 });
  try {
    await page.setContent(PAGE);
    for (const sheet of sheets) {
      await page.addStyleTag({ path: join(distribution(library), 'assets', sheet) });
    }
    await page.addScriptTag({ path: join(distribution(library), script) });
    const { size, faults } = await page.evaluate(drawing, { xml: readFileSync(file, 'utf8'), font: FONT, margin: MARGIN });
    await page.setViewportSize(size);
    return { picture: await page.screenshot({ animations: 'disabled' }), faults };
  } catch (error) {
    return { faults: [`cannot be drawn: ${error.message.split('\n')[0]}`] };
  } finally {
    await page.close();
  }
}

async function main(top, check) {
  const out = join(top, 'docs', 'models');
  const files = sources(top);
  const faults = files.map(pictureName).filter((name, index, all) => all.indexOf(name) !== index)
    .map((name) => `${name}: two models would share this picture`);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--font-render-hinting=none']
  });
  try {
    for (const file of files) {
      const { picture, faults: found } = await draw(browser, file);
      faults.push(...found.map((fault) => `${basename(file)}: ${fault}`));
      if (picture && !check) {
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, pictureName(file)), picture);
      }
    }
  } finally {
    await browser.close();
  }
  if (!check && files.length > 0) {
    writeFileSync(join(out, HASHES), hashes(files));
  }
  faults.push(...stale(files, out));
  faults.forEach((fault) => console.error(fault));
  console.log(`${files.length} models ${check ? 'checked' : 'drawn'}, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

const options = process.argv.slice(2);
process.exitCode = await main(options.find((option) => !option.startsWith('--')) ?? '.', options.includes('--check'));
