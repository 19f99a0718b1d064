// A run of named checks, in order; each is told, and the first that fails ends the run.
import { strict as assert } from 'node:assert';

export { assert };

export async function run(name, story) {
  let passed = 0;
  const check = async (what, body) => {
    const begin = Date.now();
    const result = await body();
    passed += 1;
    console.log(`  ok  ${what} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
    return result;
  };
  const cleanUps = [];
  console.log(name);
  try {
    await story(check, (cleanUp) => cleanUps.unshift(cleanUp));
    console.log(`${passed} passed, 0 failed`);
  } catch (error) {
    console.error(error);
    console.log(`${passed} passed, 1 failed`);
    process.exitCode = 1;
  } finally {
    for (const cleanUp of cleanUps) await cleanUp();
  }
}
