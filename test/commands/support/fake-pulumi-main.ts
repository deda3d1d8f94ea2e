import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeBehaviour } from './fake-pulumi.ts';

/** The fake `pulumi`: `fake-pulumi-main.ts SPEC ARGUMENT…`. What it does is in the spec (`FakeBehaviour`). */
const [specPath = '', ...args] = process.argv.slice(2);
const { version, log, fails, events, waits }: FakeBehaviour & Record<'version' | 'log', string> = JSON.parse(
  readFileSync(specPath, 'utf8'),
);
if (args[0] === 'version') {
  console.log(`v${version}`);
  process.exit(0);
}

let interrupts = 0;
process.on('SIGINT', () => {
  interrupts += 1;
});
const env = process.env;
const files = Object.fromEntries(readdirSync('.').map((name) => [name, readFileSync(name, 'utf8')]));
const command = args[0] === 'stack' ? args.slice(0, 2).join(' ') : (args[0] ?? '');
const isNew = !files['Pulumi.dev.yaml']?.includes('encryptionsalt');
const failure =
  fails?.[command] ??
  (command === 'stack select' && isNew ? { code: 6, text: "error: no stack named 'dev' found" } : undefined);
if (command === 'stack init') appendFileSync('Pulumi.dev.yaml', 'encryptionsalt: v1:salt\n');

const summary = { maybeCorrupt: false, durationSeconds: 1, resourceChanges: {}, PolicyPacks: {} };
await stream([...(events?.[command] ?? []), { summaryEvent: summary }, { cancelEvent: {} }]);
if (waits?.[command] !== undefined) {
  for (; interrupts < waits[command]; await sleep(20)) writeFileSync(`${log}.waiting-${interrupts}`, '');
}
appendFileSync(log, `${JSON.stringify({ args, env, files, interrupts })}\n`);
if (failure !== undefined) {
  console.error(failure.text.replaceAll(/\$(\w+)/g, (_, name: string) => env[name] ?? ''));
  console.log('Previewing update (dev):');
  process.exit(failure.code);
}
console.log(args.includes('history') || args.includes('ls') ? '[]' : '{}');

/** Sends events as the CLI does to an address: each as a text of JSON in one stream, with the number and time that all have. */
async function stream(sent: readonly object[]): Promise<void> {
  const address = args[args.indexOf('--event-log') + 1];
  if (address?.startsWith('tcp://') !== true) return;
  const [{ default: grpc }, { default: service }, { default: messages }] = await Promise.all([
    import('@grpc/grpc-js'),
    import('@pulumi/pulumi/proto/events_grpc_pb.js'),
    import('@pulumi/pulumi/proto/events_pb.js'),
  ]);
  const client = new service.EventsClient(address.slice('tcp://'.length), grpc.credentials.createInsecure());
  await new Promise<void>((done, fail) => {
    const call = client.streamEvents((error: Error | null) => (error === null ? done() : fail(error)));
    for (const [sequence, event] of sent.entries()) {
      const request = new messages.EventRequest();
      request.setEvent(`${JSON.stringify({ sequence, timestamp: 1_790_000_000, ...event })}\n`);
      call.write(request);
    }
    call.end();
  });
  client.close();
}
