// Specs of the API run against the build. It is loaded outside their sandboxes, so once for all of them.
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const build = path.resolve(import.meta.dirname, '../../dist/apps/api/under-test.mjs');

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadBuiltApi = async () => (await import(build)).builtApi;
  }
}
