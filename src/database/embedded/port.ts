import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { EmbeddedServerError, findSystemCode } from './error.ts';
import type { Layout } from './layout.ts';

/** Above the registered crowd and below 32768, where Linux begins to lend ports to outgoing connections. */
const FIRST_PORT = 20_000;
const PORT_COUNT = 12_768;

/** Milliseconds. */
const PATIENCE = 2_000;

/** The port kept for this home, or undefined before the first start. */
export function findPort(layout: Layout): number | undefined {
  let text: string;
  try {
    text = readFileSync(layout.portFile, 'utf8').trim();
  } catch (cause) {
    if (findSystemCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new EmbeddedServerError(
    'PORT_UNREADABLE',
    `${layout.portFile} should hold a port number and holds "${text}"; write a free port into it`,
  );
}

/**
 * The free port to start on: the kept one, else one derived from the home's path, which is then kept for good.
 * @throws EmbeddedServerError PORT_TAKEN where something else listens on the kept one.
 */
export async function claimPort(layout: Layout): Promise<number> {
  const kept = findPort(layout);
  if (kept === undefined) return choosePort(layout);
  if (await becomesFree(kept)) return kept;
  throw new EmbeddedServerError(
    'PORT_TAKEN',
    `port ${kept}, kept for the embedded server in ${layout.portFile}, is taken by another program; ` +
      'stop that program, or write another free port into that file',
  );
}

async function choosePort(layout: Layout): Promise<number> {
  const start = createHash('sha256').update(layout.home).digest().readUInt32BE();
  for (let step = 0; step < PORT_COUNT; step += 1) {
    const port = FIRST_PORT + ((start + step) % PORT_COUNT);
    if (!(await isFree(port))) continue;
    const draft = `${layout.portFile}.${process.pid}`;
    writeFileSync(draft, `${port}\n`, { flush: true });
    renameSync(draft, layout.portFile);
    return port;
  }
  throw new EmbeddedServerError(
    'PORT_TAKEN',
    `no port from ${FIRST_PORT} to ${FIRST_PORT + PORT_COUNT - 1} is free on 127.0.0.1; ` +
      `write a free one into ${layout.portFile}`,
  );
}

/** A server that was killed keeps its port for a moment, until its last process has gone: that is waited for. */
async function becomesFree(port: number): Promise<boolean> {
  const patience = performance.now() + PATIENCE;
  while (!(await isFree(port))) {
    if (performance.now() > patience) return false;
    await new Promise((done) => setTimeout(done, 20));
  }
  return true;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => (findSystemCode(error) === 'EADDRINUSE' ? done(false) : fail(error)));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)));
  });
}
