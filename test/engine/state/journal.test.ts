import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyCheckpoint } from '../../../src/engine/state/checkpoint.ts';
import { digestOf, openJournal, readJournal } from '../../../src/engine/state/journal.ts';
import { replayJournal } from '../../../src/engine/state/recover.ts';

describe('the journal', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journal-'));
    path = join(folder, 'test.journal');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (): Promise<void> => {
    const journal = await openJournal(path);
    await Promise.all([
      journal.append({ kind: 'base', checkpoint: digestOf('old'), salt: 'v1:salt' }),
      journal.append({ kind: 'begin', operation: 1, pending: { type: 'creating', resource: { urn: 'a' } } }),
      journal.append({ kind: 'begin', operation: 2, pending: { type: 'creating', resource: { urn: 'b' } } }),
      journal.append({ kind: 'change', change: { ends: 1, put: [[1, { urn: 'a', id: '1' }]], remove: [0] } }),
    ]);
    await journal.close();
  };

  it('is replayed over its checkpoint: finished steps are in, unfinished ones are pending', async () => {
    await write();
    const base = { ...emptyCheckpoint, resources: [{ urn: 'gone' }, { urn: 'kept' }].slice(0, 1) };
    expect(replayJournal(base, await readJournal(path, 'old'))).toEqual({
      salt: 'v1:salt',
      resources: [{ urn: 'a', id: '1' }],
      pendingOperations: [{ type: 'creating', resource: { urn: 'b' } }],
    });
  });

  it('loses no more than a torn last line', async () => {
    await write();
    const whole = await readJournal(path, 'old');
    await appendFile(path, '{"kind":"change","cha');
    expect(await readJournal(path, 'old')).toEqual(whole);
  });

  it('holds nothing once its checkpoint is written, even if it was not removed', async () => {
    await write();
    await appendFile(path, `${JSON.stringify({ kind: 'end', checkpoint: digestOf('new') })}\n`);
    expect(await readJournal(path, 'new')).toEqual([]);
    expect(await readJournal(path, 'old')).toHaveLength(5);
  });

  it('is not applied to a checkpoint that another program has changed, and stays', async () => {
    await write();
    await expect(readJournal(path, 'foreign')).rejects.toMatchObject({ code: 'journal-foreign' });
    expect(await readFile(path, 'utf8')).not.toBe('');
  });
});
