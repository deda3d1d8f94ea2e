import { expect, it } from '@jest/globals';
import type { Outcome } from './attacker.ts';
import { findMarks, type Marks, readMarks } from './marks.ts';
import { type Role, type RoleName, roles } from './roles.ts';
import { createTarget, type Target } from './target.ts';

/** What an attacker may have learned elsewhere. */
export interface Facts {
  readonly target: Target;
  readonly marks: Marks;
  /** Ids of accounts by person. */
  readonly accounts: Readonly<Record<string, string>>;
  /** A schema that the login owns: more than polity gives it. */
  readonly own: string;
  readonly login: string;
  /** What is run. */
  readonly statements: readonly string[];
}

/** One attack, and what it must come to for each role that tries it. */
export interface Probe {
  readonly name: string;
  /** Of the semantics. */
  readonly row: string;
  readonly as: readonly RoleName[];
  /** One after the other on one connection; a refusal does not end the transaction of a role that acts. */
  readonly runs: readonly string[] | ((facts: Omit<Facts, 'statements'>) => readonly string[]);
  /** What the outcomes must be; besides, nothing of a foreign organization may have come over the connection. */
  readonly meets: (outcomes: readonly Outcome[], facts: Facts) => void;
  /** What comes over the connection and is known to: why. */
  readonly tells?: string;
}

const people = ['alder-ann', 'alder-carl', 'birch-bob', 'cedar-dir', 'quince-nora', 'vault-vera', 'root'];

export interface Arena {
  readonly target: Target;
  readonly marks: Marks;
  attack(role: RoleName, runs: Probe['runs']): Promise<Attack>;
}

export interface Attack {
  readonly outcomes: readonly Outcome[];
  readonly facts: Facts;
  /** Marks of foreign organizations that came over the connection. */
  readonly told: readonly string[];
}

export async function createArena(): Promise<Arena> {
  const target = await createTarget();
  const marks = await readMarks(target);
  const ids = await Promise.all(people.map(async (person) => [person, await target.accountOf(person)]));
  const accounts: Readonly<Record<string, string>> = Object.fromEntries(ids);
  return {
    target,
    marks,
    attack: async (name, runs) => {
      const role: Role = roles[name];
      const attacker = await target.connect(role.login);
      const login = target.logins[role.login];
      const known = { target, marks, accounts, own: `own_${login}`, login };
      const statements = typeof runs === 'function' ? runs(known) : runs;
      const facts: Facts = { ...known, statements };
      try {
        const outcomes = role.acts
          ? await act(attacker, accounts[role.acts.person] ?? '', role.acts.organization, statements)
          : await inOrder(statements, (sql) => attacker.run(sql));
        return { outcomes, facts, told: findMarks(attacker.wire, marks, role.foreign, statements) };
      } finally {
        await attacker.close();
      }
    },
  };
}

type Attacker = Awaited<ReturnType<Target['connect']>>;

async function act(
  attacker: Attacker,
  account: string,
  organization: string,
  statements: readonly string[],
): Promise<readonly Outcome[]> {
  await attacker.run('BEGIN');
  const named = await attacker.run('SELECT polity.act_in($1, $2)', [account, organization]);
  expect(named.message).toBeNull();
  return inOrder(statements, async (sql) => {
    await attacker.run('SAVEPOINT before');
    const outcome = await attacker.run(sql);
    if (outcome.refused !== null) await attacker.run('ROLLBACK TO SAVEPOINT before');
    return outcome;
  });
}

async function inOrder<T>(
  items: readonly string[],
  work: (item: string) => Promise<T>,
): Promise<readonly T[]> {
  const done: T[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** A test for each probe and role. */
export function runProbes(arena: () => Arena, probes: readonly Probe[]): void {
  const cases = probes.flatMap((probe) =>
    probe.as.map((role) => ({ title: `${probe.row} ${probe.name}`, role, probe })),
  );
  it.each(cases)('$title, as $role', async ({ role, probe }) => {
    const { outcomes, facts, told } = await arena().attack(role, probe.runs);
    probe.meets(outcomes, facts);
    if (probe.tells === undefined) expect(told).toEqual([]);
  });
}
