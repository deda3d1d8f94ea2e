import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findPackage } from '../../../src/database/embedded/binaries.ts';
import { startServer, stopServer } from '../../../src/database/embedded/index.ts';
import { useHomes } from './tools.ts';

describe('what the embedded server refuses, and the remedy it names', () => {
  const makeHome = useHomes();

  it('PORT_TAKEN: another program listens on the kept port', async () => {
    const home = makeHome();
    const { port, folder } = await startServer(home);
    await stopServer(home);
    const intruder = createServer();
    await new Promise<void>((done) => intruder.listen(port, '127.0.0.1', done));
    const file = join(folder, 'port');
    await expect(startServer(home)).rejects.toMatchObject({
      name: 'EmbeddedServerError',
      code: 'PORT_TAKEN',
      message: expect.stringMatching(new RegExp(`port ${port}.*${file}.*write another free port`)),
    });
    expect(readFileSync(file, 'utf8')).toBe(`${port}\n`);
    await new Promise((done) => intruder.close(done));
    expect(await startServer(home)).toMatchObject({ port, started: true });
  });

  it('PORT_UNREADABLE: the port file holds something else', async () => {
    const home = makeHome();
    const { folder } = await startServer(home);
    await stopServer(home);
    writeFileSync(join(folder, 'port'), 'none');
    await expect(startServer(home)).rejects.toMatchObject({ code: 'PORT_UNREADABLE' });
  });

  it('CREDENTIALS_LOST: the passwords are gone, the data is there', async () => {
    const home = makeHome();
    const { folder } = await startServer(home);
    const file = join(folder, 'credentials.json');
    renameSync(file, `${file}.kept`);
    const refusal = { code: 'CREDENTIALS_LOST', message: expect.stringContaining(file) };
    await expect(startServer(home)).rejects.toMatchObject(refusal);
    await stopServer(home);
    await expect(startServer(home)).rejects.toMatchObject(refusal);
    renameSync(`${file}.kept`, file);
    expect(await startServer(home)).toMatchObject({ started: true });
  });

  it('VERSION_MISMATCH: the data is of another major version', async () => {
    const home = makeHome();
    await startServer(home);
    await stopServer(home);
    writeFileSync(join(home, 'postgres', 'data', 'PG_VERSION'), '17\n');
    await expect(startServer(home)).rejects.toMatchObject({
      code: 'VERSION_MISMATCH',
      message: expect.stringMatching(/PostgreSQL 17, and the one installed is 18\.4/),
    });
  });

  it('START_FAILED: shows the end of the log', async () => {
    const home = makeHome();
    await startServer(home);
    await stopServer(home);
    writeFileSync(join(home, 'postgres', 'data', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(startServer(home)).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringMatching(/no_such_setting[\s\S]*ended with status 1/),
    });
  });

  it('PLATFORM_PACKAGE_MISSING: names DATABASE_URL as the way', () => {
    const real = Object.getOwnPropertyDescriptor(process, 'arch');
    Object.defineProperty(process, 'arch', { ...real, value: 'riscv64' });
    try {
      expect(() => findPackage()).toThrow(/riscv64.*not installed.*DATABASE_URL/);
    } finally {
      Object.defineProperty(process, 'arch', { ...real, value: 'x64', ...real });
    }
  });
});
