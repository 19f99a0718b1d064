// Chromium as a person would use it: sign in, work a task in Tasklist, take a picture, look for axe violations.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { assert } from './checks.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1400, height: 900 };

export async function openBrowser(base) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  const signedIn = async (person, options = {}) => {
    const context = await browser.newContext({ baseURL: base, viewport: DESK, locale: 'en-GB', timezoneId: 'UTC', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto('/login');
    await page.fill('input[name=username]', person);
    await page.fill('input[name=password]', 'demo');
    await page.click('button[type=submit]');
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    return page;
  };
  return { signedIn, close: () => browser.close() };
}

// Opens the task in Tasklist, claims it, fills the form by the fields' labels and completes it.
export async function workTask(page, task, answers = {}, picture) {
  // A whole new page: Tasklist still clears its selection some time after the task before was completed.
  await page.goto('about:blank');
  await page.goto(`/camunda/app/tasklist/default/#/?task=${task.id}`);
  await page.locator('.task-details, [view=task]').getByText(task.name).first().waitFor();
  await page.locator('.fjs-container .fjs-form').waitFor();
  const claim = page.getByRole('button', { name: 'Claim', exact: true }).or(page.locator('a.claim, .task-claim'));
  if (await claim.first().isVisible()) {
    await claim.first().click();
    await claim.first().waitFor({ state: 'hidden' });
  }
  for (const [label, value] of Object.entries(answers)) await answer(page, label, value);
  if (picture) await picture(page);
  await page.getByRole('button', { name: 'Complete', exact: true }).click();
}

async function answer(page, label, value) {
  const field = page.locator('.fjs-form-field').filter({ has: page.locator('label', { hasText: label }) }).first();
  if (await field.evaluate((element) => element.classList.contains('fjs-form-field-select'))) {
    await field.locator('.fjs-input-group').click();
    await page.locator('.fjs-dropdownlist-item').filter({ hasText: value }).first().click();
  } else if (value === true) {
    await field.locator('input[type=checkbox]').check();
  } else {
    await field.locator('input, textarea').first().fill(String(value));
    await field.locator('input, textarea').first().blur();
  }
}

export async function picture(page, folder, name) {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

export async function assertAccessible(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`), [], `axe on ${what}`);
}
