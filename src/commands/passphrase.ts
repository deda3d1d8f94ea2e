import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSystemCode } from '../database/embedded/error.ts';
import type { Settings } from './settings.ts';

/**
 * Protects the secrets in the stack's state: PULUMI_CONFIG_PASSPHRASE, else one that is generated on first use and kept
 * in POLITY_HOME (0600). Of two first runs at once both use the same.
 */
export function findPassphrase(settings: PassphraseSettings): string {
  return readPassphrase(settings) ?? generate(settings.home, fileOf(settings));
}

/** The same where it is only to read something: undefined where there is none yet. */
export function readPassphrase(settings: PassphraseSettings): string | undefined {
  return settings.passphrase ?? read(fileOf(settings));
}

type PassphraseSettings = Pick<Settings, 'passphrase' | 'home'>;

function fileOf({ home }: PassphraseSettings): string {
  return join(home, 'passphrase');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (findSystemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Appears whole or not at all: written beside, then linked, which fails where another was first. */
function generate(home: string, file: string): string {
  mkdirSync(home, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (findSystemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
