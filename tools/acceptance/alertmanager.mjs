// A real Alertmanager delivers firing, repeated and resolved notifications, and repeats one that was refused with 500.
import { createServer } from 'node:http';
import { client, startApp, until } from './lib/app.mjs';
import { startAlertmanager } from './lib/alertmanager.mjs';
import { assert, run } from './lib/checks.mjs';

const TOKEN = 'acceptance-token';
const labels = { alertname: 'CheckoutDown', service: 'checkout', severity: 'critical', instance: 'checkout-1' };
const annotations = { summary: 'Checkout instance checkout-1 is down' };

await run('Alertmanager', async (check, onEnd) => {
  const app = await startApp({
    config: {
      'muster.intake.integrations.alertmanager.source': 'prometheus',
      'muster.intake.integrations.alertmanager.credentials[0].type': 'bearer',
      'muster.intake.integrations.alertmanager.credentials[0].token': TOKEN,
    },
  });
  onEnd(() => app.stop());
  const gate = await refusing(`${app.base}/api/intake/alertmanager`);
  onEnd(() => gate.close());
  const alertmanager = await startAlertmanager({ dir: app.dir, webhook: `${gate.url}/api/intake/alertmanager`, token: TOKEN });
  onEnd(() => alertmanager.stop());
  const auditor = client(app.base, 'auditor');
  const decisions = async () => {
    const { items } = await auditor('/api/v1/deliveries?integration=alertmanager&size=100');
    const deliveries = await Promise.all(items.map(({ id }) => auditor(`/api/v1/deliveries/${id}`)));
    return deliveries.flatMap(({ signals }) => signals.map(({ decision }) => decision));
  };

  const number = await check('a firing alert that met a 500 first opens one incident', async () => {
    gate.refuse(2);
    await alertmanager.send(labels, annotations);
    const [incident] = await until('there is an incident', async () => {
      const { items } = await auditor('/api/v1/incidents?status=open');
      return items.length > 0 && items;
    }, 60_000);
    assert.equal(gate.refused(), 2);
    assert.equal(incident.title, annotations.summary);
    assert.equal(incident.service, 'checkout');
    return incident.number;
  });
  await check('it is numbered for this year and opens as P1', async () => {
    assert.match(number, new RegExp(`^INC-${new Date().getUTCFullYear()}-001$`));
    const incident = await until('it is open', async () => {
      const seen = await auditor(`/api/v1/incidents/${number}`);
      return seen.status === 'OPEN' && seen;
    });
    assert.equal(incident.severity, 'P1');
    assert.equal(incident.clocks.find(({ kind }) => kind === 'RESPONSE').goal, 'PT15M');
  });
  await check('the repeated notification is a duplicate of the open alert', () =>
    until('a duplicate is decided', async () => (await decisions()).includes('DUPLICATE_OF_OPEN_ALERT')));
  await check('a resolved alert is on the timeline and closes nothing', async () => {
    await alertmanager.send(labels, annotations, { endsAt: new Date().toISOString() });
    await until('it is resolved', async () => (await decisions()).includes('RESOLVED'), 60_000);
    const { items } = await auditor(`/api/v1/incidents/${number}/timeline`);
    assert.ok(items.some(({ kind }) => kind === 'ALERT_RESOLVED'));
    assert.equal((await auditor(`/api/v1/incidents/${number}`)).status, 'OPEN');
    assert.equal((await auditor('/api/v1/incidents?status=all')).items.length, 1);
  });
});

// Stands before the app and answers the next deliveries 500 itself, as a proxy in trouble would.
async function refusing(target) {
  let toRefuse = 0;
  let refusals = 0;
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (toRefuse > 0) {
      toRefuse -= 1;
      refusals += 1;
      response.writeHead(500).end();
      return;
    }
    const { authorization, 'content-type': type } = request.headers;
    const answer = await fetch(target, { method: 'POST', headers: { authorization, 'content-type': type }, body: Buffer.concat(chunks) });
    response.writeHead(answer.status).end(await answer.text());
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    refuse: (count) => { toRefuse = count; },
    refused: () => refusals,
    close: () => server.close(),
  };
}
