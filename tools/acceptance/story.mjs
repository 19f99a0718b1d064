// The main job, watched: an alert of a real Alertmanager, worked by people in Tasklist in Chromium, ends in an approved
// post-mortem that an auditor can follow. Pictures go to target/screenshots, or to the folder given.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { client, startApp, until } from './lib/app.mjs';
import { startAlertmanager } from './lib/alertmanager.mjs';
import { assertAccessible, DESK, openBrowser, PHONE, picture, workTask } from './lib/browser.mjs';
import { assert, run } from './lib/checks.mjs';

const pictures = process.argv[2] ?? 'target/screenshots';
const TOKEN = 'acceptance-token';

await run('From an alert to an approved post-mortem', async (check, onEnd) => {
  const app = await startApp({
    config: {
      'muster.intake.integrations.alertmanager.source': 'prometheus',
      'muster.intake.integrations.alertmanager.credentials[0].type': 'bearer',
      'muster.intake.integrations.alertmanager.credentials[0].token': TOKEN,
    },
  });
  onEnd(() => app.stop());
  const alertmanager = await startAlertmanager({ dir: app.dir, webhook: `${app.base}/api/intake/alertmanager`, token: TOKEN });
  onEnd(() => alertmanager.stop());
  const browser = await openBrowser(app.base);
  onEnd(() => browser.close());
  const auditor = client(app.base, 'auditor');
  const admin = client(app.base, 'admin');
  const responder = await browser.signedIn('responder');

  await check('an empty board helps a newcomer', async () => {
    await responder.goto('/');
    await responder.getByText('No active incidents').first().waitFor();
    await assertAccessible(responder, 'the empty board');
    await picture(responder, pictures, 'board-empty');
  });

  const number = await check('the alert opens an incident', async () => {
    await alertmanager.send(
      { alertname: 'CheckoutDown', service: 'checkout', severity: 'critical', instance: 'checkout-1' },
      { summary: 'Checkout answers nothing', description: 'No answer for 2 minutes.' },
    );
    const found = await until('there is an incident', async () =>
      (await auditor('/api/v1/incidents?status=open')).items[0], 60_000);
    return found.number;
  });
  const task = (name) => until(`there is a task '${name}'`, async () => {
    const open = await admin(`/engine-rest/task?processInstanceBusinessKey=${number}`);
    return open.find((candidate) => candidate.name === `${number} · P1 · ${name}`);
  }, 60_000);
  const mails = () => readdirSync(join(app.dir, 'data/mail')).map((file) => readFileSync(join(app.dir, 'data/mail', file), 'utf8'));
  const work = async (page, name, answers, shot) => {
    const open = await task(name);
    await workTask(page, open, answers, shot);
    await until(`'${name}' is completed`, async () =>
      (await admin(`/engine-rest/history/task?taskId=${open.id}`))[0]?.deleteReason === 'completed', 60_000);
  };

  await check('on-call is paged by mail', () => until('the mail is written', async () => mails().some((mail) => mail.includes(number))));

  await check('Acknowledge incident shows number, severity and due date in Tasklist and is completed there', async () => {
    const open = await task('Acknowledge incident');
    assert.ok(open.due, 'the task is due');
    assert.equal(open.priority, 100);
    await work(responder, 'Acknowledge incident', {}, (page) => picture(page, pictures, 'tasklist'));
  });
  await check('the board shows it, light and dark, on a desk and a phone', async () => {
    for (const [scheme, size, name] of [['light', DESK, 'board-light'], ['dark', DESK, 'board-dark'], ['light', PHONE, 'board-phone'], ['dark', PHONE, 'board-phone-dark']]) {
      const page = await browser.signedIn('responder', { colorScheme: scheme, viewport: size });
      await page.goto('/');
      await page.getByRole('link', { name: 'Checkout answers nothing' }).first().waitFor();
      await assertAccessible(page, name);
      await picture(page, pictures, name);
      await page.context().close();
    }
  });
  await check('Assess impact and Confirm severity', async () => {
    await work(responder, 'Assess impact', {
      'User impact': 'Critical', 'Business impact': 'High', 'System impact': 'High', 'Data impact': 'None',
      'Security impact': 'None', 'Users affected': 1200, 'Systems affected': 'checkout',
    });
    await work(responder, 'Confirm severity');
  });
  const communications = await browser.signedIn('communications');
  await check('Post status update', () =>
    work(communications, 'Post status update', { Update: 'We know of it and work on it. Next word within 30 minutes.' }));
  const diagnose = async () => {
    for (const [name, words] of [['gather evidence', 'Customers see error 500'], ['analyse logs', 'The connection pool is exhausted'],
      ['check monitoring data', 'Connections at the limit since 14:20'], ['review recent changes', 'A batch job was deployed at 14:10']]) {
      await work(responder, `Diagnose: ${name}`, { Result: 'Found something', 'In words': words });
    }
    await work(responder, 'Diagnose: test hypothesis', {
      Hypothesis: 'The pool is too small', Test: 'Doubled it on one node: errors gone', Outcome: 'Supported',
    }, (page) => picture(page, pictures, 'diagnose-task'));
    await work(responder, 'Diagnose: name cause', {
      'Why did it fail?': 'The pool ran out of connections', 'Root cause': 'Connection pool too small for the new batch job', 'Kind of cause': 'Capacity',
    });
    await work(responder, 'Choose recovery procedure', { Procedure: 'Fix forward', Plan: 'Double the pool on all nodes' });
    await work(responder, 'Carry out recovery', { 'What was done': 'Pool doubled on all nodes' });
  };
  const validate = (systemChecks) => work(responder, 'Validate restoration', {
    'System checks': systemChecks, ...(systemChecks === 'Fail' && { 'System checks: reason': 'Errors came back after five minutes' }),
    'User verification': 'Pass', 'Performance': 'Pass', 'Security': 'Pass', 'Documentation': 'Pass',
  });
  await check('diagnosed, restored, and one FAIL leads back to diagnosis', async () => {
    await diagnose();
    await validate('Fail');
    await task('Diagnose: gather evidence');
  });
  await check('diagnosed, restored and validated again', async () => {
    await diagnose();
    await validate('Pass');
    await until('it is in review', async () => (await auditor(`/api/v1/incidents/${number}`)).status === 'IN_REVIEW');
  });
  await check('the incident page shows the way on the diagram', async () => {
    for (const [scheme, size, name] of [['light', DESK, 'incident-light'], ['dark', DESK, 'incident-dark'], ['light', PHONE, 'incident-phone']]) {
      const page = await browser.signedIn('commander', { colorScheme: scheme, viewport: size });
      await page.goto(`/incidents/${number}`);
      await page.locator('.djs-container .djs-element').first().waitFor();
      await assertAccessible(page, name);
      await picture(page, pictures, name);
      await page.context().close();
    }
  });
  await check('the post-mortem is drafted, completed by one person and approved by another', async () => {
    await work(responder, 'Complete post-mortem', {}, (page) => picture(page, pictures, 'post-mortem-task'));
    const approver = await browser.signedIn('approver');
    await work(approver, 'Approve post-mortem', { Decision: 'Approve' });
    await until('it is closed', async () => (await auditor(`/api/v1/incidents/${number}`)).status === 'CLOSED');
  });
  await check('record and post-mortem have their headings in order', async () => {
    const record = await auditor(`/api/v1/incidents/${number}/record`);
    assert.deepEqual(record.match(/^## .+$/gm), ['## Incident Details', '## Timeline', '## Impact', '## Resolution']);
    const postMortem = await auditor(`/api/v1/incidents/${number}/post-mortem`);
    assert.deepEqual(postMortem.match(/^## .+$/gm).map((heading) => heading.toLowerCase()),
      ['## incident summary', '## timeline', '## root cause', '## impact analysis', '## lessons learned', '## action items']);
  });
  await check('the auditor finds every step with person, time and model version', async () => {
    const done = await auditor(`/engine-rest/history/task?processInstanceBusinessKey=${number}&finished=true&sortBy=endTime&sortOrder=asc`);
    const worked = done.filter(({ deleteReason }) => deleteReason === 'completed');
    assert.ok(worked.length >= 14, `${worked.length} tasks`);
    for (const { name, assignee, endTime, processDefinitionId } of worked) {
      assert.ok(assignee && endTime && /:\d+:/.test(processDefinitionId), `${name} by ${assignee} at ${endTime} in ${processDefinitionId}`);
    }
    const { process } = await auditor(`/api/v1/incidents/${number}`);
    assert.equal(process.key, 'incident-lifecycle');
    assert.ok(process.version >= 1);
  });
  await check('the all-clear reached those who had been told, in one thread', async () => {
    const toSupport = await until('the all-clear is there', async () => {
      const found = mails().filter((mail) => /^To: .*support@demo/m.test(mail));
      return found.some((mail) => /restored/i.test(mail)) && found;
    });
    const roots = new Set(toSupport.map((mail) => /^References:\s+(<[^>]+>)/m.exec(mail)?.[1]).filter(Boolean));
    assert.equal(roots.size, 1);
  });
});
