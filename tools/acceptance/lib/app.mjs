// Starts the built jar as a user would, in a folder of its own, and stops it again.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const top = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export function jar() {
  const found = readdirSync(join(top, 'target')).filter((name) => /^muster-.*\.jar$/.test(name));
  if (found.length !== 1) throw new Error(`expected one muster-*.jar in target/, found ${found.length}: run mvn verify first`);
  return join(top, 'target', found[0]);
}

export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

export async function startApp({ config = {}, dir = mkdtempSync(join(tmpdir(), 'muster-')), port } = {}) {
  const at = port ?? (await freePort());
  const base = `http://127.0.0.1:${at}`;
  const log = join(dir, 'muster.log');
  const options = { 'spring.profiles.active': 'demo', 'server.port': at, 'muster.public-url': base, ...config };
  const process = spawn(
    'java',
    ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', jar(),
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)],
    { cwd: dir },
  );
  const out = createWriteStream(log, { flags: 'a' });
  process.stdout.pipe(out);
  process.stderr.pipe(out);
  const gone = new Promise((exited) => process.once('exit', exited));
  const stop = async (signal = 'SIGTERM') => {
    process.kill(signal);
    await gone;
  };
  await until(`${base} is healthy`, async () => {
    if (process.exitCode !== null) throw new Stop(`the app ended with ${process.exitCode}:\n${readFileSync(log, 'utf8').slice(-3000)}`);
    const answer = await fetch(`${base}/actuator/health`).catch(() => null);
    return answer?.ok;
  }, 180_000);
  return { base, dir, log, stop };
}

// What no waiting can mend.
class Stop extends Error {}

// Polls until the question has an answer; an error of the question is told only when the time is over.
export async function until(what, question, limit = 30_000) {
  const end = Date.now() + limit;
  let last;
  do {
    try {
      const answer = await question();
      if (answer) return answer;
    } catch (error) {
      if (error instanceof Stop) throw error;
      last = error;
    }
    await pause(200);
  } while (Date.now() < end);
  throw new Error(`waited ${limit / 1000} s in vain until ${what}`, { cause: last });
}

export function client(base, user, password = 'demo') {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return async (path, options = {}) => {
    const answer = await fetch(base + path, { ...options, headers: { authorization, ...options.headers } });
    if (!answer.ok) throw new Error(`${user} ${options.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`);
    return /json/.test(answer.headers.get('content-type') ?? '') ? answer.json() : answer.text();
  };
}
