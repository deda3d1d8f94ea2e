import { afterAll, beforeAll, describe } from '@jest/globals';
import { testBackups } from './probes/backups.ts';
import { functionProbes } from './probes/functions.ts';
import { readingProbes } from './probes/reading.ts';
import { rightsProbes } from './probes/rights.ts';
import { serverProbes } from './probes/server.ts';
import { settingsProbes } from './probes/settings.ts';
import { shadowProbes } from './probes/shadows.ts';
import { type Attacker, connect } from './support/attacker.ts';
import { type Arena, createArena, runProbes } from './support/probe.ts';

let arena: Arena;
let other: Attacker;
beforeAll(async () => {
  arena = await createArena();
  // Something to look for: another's large object, and another's connection in the middle of something.
  other = await connect(arena.target.database.url);
  await other.run("SELECT lo_from_bytea(0, 'birch')");
  await other.run('BEGIN');
  await other.run("SELECT 'birch' AS secret");
});
afterAll(async () => {
  await other.close();
  await arena.target.drop();
});

describe('rights: who', () => runProbes(() => arena, rightsProbes));
describe('settings: who', () => runProbes(() => arena, settingsProbes));
describe('reading: who', () => runProbes(() => arena, readingProbes));
describe('shadows: who', () => runProbes(() => arena, shadowProbes));
describe('server: who', () => runProbes(() => arena, serverProbes));
describe('functions: who', () => runProbes(() => arena, functionProbes));
describe('backups: who', () => testBackups(() => arena));
