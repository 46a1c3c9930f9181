// A thousand races of the dangerous acts against the protective ones, through two processes of the built API.
import { runJest } from './jest.mjs';
import { withTestDatabase } from './test-db.mjs';

/** Runs the races and returns how many kinds of them passed and failed. */
export const runRaces = () => withTestDatabase((env) => runJest(['races'], [], env));

if (process.argv[1] === import.meta.filename) {
  const { passed, failed } = await runRaces();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
