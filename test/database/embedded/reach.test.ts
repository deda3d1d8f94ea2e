import { chmodSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findBarrier, isOpenTo } from '../../../src/database/embedded/reach.ts';
import { findRunFolder } from '../../support/run-folder.ts';

const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const stranger = { uid: 54_321, gid: 54_321 };
const colleague = { uid: 54_321, gid: own.gid };

describe('reach', () => {
  const top = realpathSync(mkdtempSync(join(findRunFolder(), 'reach-')));
  const middle = join(top, 'middle');
  const inner = join(middle, 'inner');
  mkdirSync(inner, { recursive: true });

  it.each([
    { modes: [0o711, 0o711, 0o711], account: stranger, barrier: undefined },
    { modes: [0o711, 0o700, 0o700], account: stranger, barrier: middle },
    { modes: [0o700, 0o711, 0o711], account: stranger, barrier: top },
    { modes: [0o700, 0o700, 0o700], account: own, barrier: undefined },
    { modes: [0o711, 0o710, 0o711], account: colleague, barrier: undefined },
    { modes: [0o711, 0o701, 0o711], account: colleague, barrier: middle },
  ])('finds the outermost folder that bars the way: $modes, $account', ({ modes, account, barrier }) => {
    [top, middle, inner].forEach((folder, index) => {
      chmodSync(folder, modes[index] ?? 0);
    });
    expect(findBarrier(join(inner, 'not-there-yet'), account)).toBe(barrier);
  });

  it.each([
    { mode: 0o644, open: true },
    { mode: 0o600, open: false },
    { mode: 0o755, open: true },
    { mode: 0o744, open: false },
    { mode: 0o711, open: false },
  ])('asks for reading, and for running what its owner can run: $mode', ({ mode, open }) => {
    const file = join(findRunFolder(), `reach-${mode}`);
    writeFileSync(file, '');
    chmodSync(file, mode);
    expect(isOpenTo(file, stranger)).toBe(open);
    expect(isOpenTo(file, own)).toBe(true);
  });
});
