import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nobody } from '../../../src/database/embedded/account.ts';
import { findPackage, prepareBinaries } from '../../../src/database/embedded/binaries.ts';
import { startServer, stopServer } from '../../../src/database/embedded/index.ts';
import { findLayout, prepareLayout } from '../../../src/database/embedded/layout.ts';
import { findBarrier } from '../../../src/database/embedded/reach.ts';
import { withClient } from '../../support/database.ts';
import { findRunFolder } from '../../support/run-folder.ts';
import { findPid, isRoot, runCommand, useHomes } from './tools.ts';

const NOBODY = nobody.uid;
const NAMELESS = 54_321;

/** A test that only root can run. */
function itAsRoot(title: string, test: () => Promise<void>): void {
  it(title, async () => {
    if (!isRoot) return console.warn(`NOT RUN, for it takes root: ${title}`);
    await test();
  });
}

/** A test that runs commands as other users, who have to reach this checkout. */
function itAsOthers(title: string, test: () => Promise<void>): void {
  itAsRoot(title, async () => {
    const barrier = findBarrier(import.meta.dirname, nobody);
    if (barrier !== undefined) return console.warn(`NOT RUN, for others cannot pass ${barrier}: ${title}`);
    await test();
  });
}

describe('the users of the embedded server', () => {
  const makeHome = useHomes();

  const makeHomeOf = (uid: number): string => {
    const parent = mkdtempSync(join(findRunFolder(), 'user-'));
    chownSync(parent, uid, uid);
    return makeHome(parent);
  };

  itAsOthers('works for a user without special rights', async () => {
    const home = makeHomeOf(NOBODY);
    const { value } = await runCommand('start', home, NOBODY).answer;
    expect(value?.started).toBe(true);
    expect((await runCommand('start', home, NOBODY).answer).value).toEqual({ ...value, started: false });
    expect(statSync(join(home, 'postgres', 'credentials.json')).uid).toBe(NOBODY);
    expect((await runCommand('stop', home, NOBODY).answer).value).toBe(true);
  });

  itAsOthers("starts another user's server for root as that user", async () => {
    const home = makeHomeOf(NOBODY);
    const { value } = await runCommand('start', home, NOBODY).answer;
    await stopServer(home);
    expect(await startServer(home)).toEqual({ ...value, started: true });
    expect(statSync(`/proc/${await findPid(home)}`).uid).toBe(NOBODY);
    expect((await runCommand('start', home, NOBODY).answer).value).toEqual({ ...value, started: false });
  });

  itAsOthers('NOT_OWNER: keeps other users out of the server of root', async () => {
    const home = makeHome();
    await startServer(home);
    const answer = await runCommand('start', home, NOBODY).answer;
    expect(answer).toMatchObject({ code: 'NOT_OWNER', message: expect.stringContaining('POLITY_HOME') });
  });

  itAsOthers(
    'UNKNOWN_USER: says that a user without an entry in /etc/passwd cannot run PostgreSQL',
    async () => {
      const answer = await runCommand('start', makeHomeOf(NAMELESS), NAMELESS).answer;
      expect(answer).toMatchObject({
        code: 'UNKNOWN_USER',
        message: expect.stringContaining('DATABASE_URL'),
      });
    },
  );

  itAsRoot('runs for root as nobody, with its data in the home where nobody can reach it', async () => {
    const home = makeHome();
    await startServer(home);
    expect(findLayout(home)?.storage).toBe(join(home, 'postgres'));
    expect(statSync(`/proc/${await findPid(home)}`).uid).toBe(NOBODY);
  });

  itAsRoot('runs for root with its data elsewhere where the home is closed to nobody', async () => {
    const home = makeHome();
    chmodSync(dirname(home), 0o700);
    const first = await startServer(home);
    const storage = findLayout(home)?.storage ?? '';
    expect(storage).toMatch(/^\/var\/lib\/polity\/[0-9a-f]{16}$/);
    expect(statSync(storage)).toMatchObject({ uid: NOBODY });
    expect(statSync(storage).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'postgres', 'credentials.json')).uid).toBe(0);
    await withClient(first.url, (client) => client.query('SELECT 1'));

    await stopServer(home);
    chmodSync(dirname(home), 0o711);
    expect(await startServer(home)).toEqual(first);
    expect(findLayout(home)?.storage).toBe(storage);
  });

  itAsRoot('UNREACHABLE: says which folder was closed since', async () => {
    const home = makeHome();
    await startServer(home);
    await stopServer(home);
    chmodSync(dirname(home), 0o700);
    const refusal = { code: 'UNREACHABLE', message: expect.stringContaining(`chmod o+x ${dirname(home)}`) };
    await expect(startServer(home)).rejects.toMatchObject(refusal);
  });

  it('copies the binaries once where the server may not reach them, and links the libraries', async () => {
    const folder = mkdtempSync(join(findRunFolder(), 'binaries-'));
    const { native, version } = findPackage();
    const closed = { native: join(folder, 'closed', 'native'), version };
    mkdirSync(dirname(closed.native), { mode: 0o700 });
    await cp(native, closed.native, {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink() && !path.endsWith('.a'),
    });
    const layout = { ...prepareLayout(makeHome()), binariesFolder: join(folder, 'copies', 'native') };
    const account = { uid: NAMELESS, gid: NAMELESS };
    const copies = await Promise.all([1, 2].map(() => prepareBinaries(closed, layout, account)));
    expect(copies).toEqual([`${layout.binariesFolder}-18.4`, `${layout.binariesFolder}-18.4`]);
    expect(existsSync(join(copies[0] ?? '', 'lib', 'libicuuc.so.60'))).toBe(true);
    expect(existsSync(join(closed.native, 'lib', 'libicuuc.so.60'))).toBe(false);

    expect(await prepareBinaries(closed, layout, undefined)).toBe(closed.native);
    expect(existsSync(join(closed.native, 'lib', 'libicuuc.so.60'))).toBe(true);
    await rm(folder, { recursive: true });
  });
});
