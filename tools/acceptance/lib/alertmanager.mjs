// A real Alertmanager (Debian's package) that tells one webhook, with intervals short enough to watch.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, until } from './app.mjs';

export async function startAlertmanager({ dir, webhook, token }) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const storage = join(dir, 'alertmanager');
  mkdirSync(storage, { recursive: true });
  const config = join(dir, 'alertmanager.yml');
  writeFileSync(config, `
route:
  receiver: muster
  group_by: [alertname, service]
  group_wait: 1s
  group_interval: 3s
  repeat_interval: 6s
receivers:
  - name: muster
    webhook_configs:
      - url: ${webhook}
        send_resolved: true
        http_config:
          follow_redirects: false
          authorization: { type: Bearer, credentials: ${token} }
`);
  const process = spawn('prometheus-alertmanager', [
    `--config.file=${config}`, `--storage.path=${storage}`, `--web.listen-address=127.0.0.1:${port}`,
    '--cluster.listen-address=',
  ]);
  const out = createWriteStream(join(dir, 'alertmanager.log'));
  process.stdout.pipe(out);
  process.stderr.pipe(out);
  await until('Alertmanager is ready', async () => (await fetch(`${base}/-/ready`)).ok);
  const send = async (labels, annotations, { endsAt } = {}) => {
    const answer = await fetch(`${base}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ labels, annotations, generatorURL: 'http://prometheus.example.org/graph', ...(endsAt && { endsAt }) }]),
    });
    if (!answer.ok) throw new Error(`Alertmanager refused the alert: ${answer.status} ${await answer.text()}`);
  };
  return { send, stop: () => process.kill() };
}
