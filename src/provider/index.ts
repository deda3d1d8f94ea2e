import { openSessionFrom } from './environment.ts';
import { describeFailure, findPasswords } from './failure.ts';
import { serveProvider } from './serve.ts';

/** The plugin: says its port, as Pulumi asks of a provider, and serves until it is ended. */
async function run(): Promise<void> {
  const { address } = await serveProvider(await openSessionFrom(process.env));
  process.stdout.write(`${address.slice(address.lastIndexOf(':') + 1)}\n`);
}

run().catch((error: unknown) => {
  const secrets = [process.env.DATABASE_URL, process.env.POLITY_PLAN_DATABASE_URL].flatMap(findPasswords);
  process.stderr.write(`polity: ${describeFailure(error, secrets)}\n`);
  process.exitCode = 1;
});
