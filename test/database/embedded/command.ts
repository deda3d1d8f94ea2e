import {
  EmbeddedServerError,
  inspectServer,
  startServer,
  stopServer,
} from '../../../src/database/embedded/index.ts';

// A command of its own for tests with several processes and users: VERB HOME → one line of JSON.
const verbs = { start: startServer, stop: stopServer, inspect: inspectServer };
const [verb, home] = process.argv.slice(2);

async function answer(): Promise<unknown> {
  if ((verb !== 'start' && verb !== 'stop' && verb !== 'inspect') || home === undefined)
    throw new Error('VERB HOME');
  try {
    return { value: await verbs[verb](home) };
  } catch (error) {
    if (!(error instanceof EmbeddedServerError)) throw error;
    return { code: error.code, message: error.message };
  }
}

console.log(JSON.stringify(await answer()));
