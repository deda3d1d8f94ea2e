import { expect } from '@jest/globals';
import { appTables } from '../../../src/model/database-roles.ts';
import { itWithBackups, type Ran, runTool } from '../support/backup.ts';
import { findMarks } from '../support/marks.ts';
import type { Arena } from '../support/probe.ts';
import { type RoleName, roles } from '../support/roles.ts';

/** Rows that a dump brings along, be it for COPY or as INSERT. */
function rowsOf({ output }: Ran): readonly string[] {
  const copied = [...output.matchAll(/^COPY .* FROM stdin;\n((?:.*\n)*?)\\\.$/gm)].flatMap(([, lines = '']) =>
    lines.split('\n').filter((line) => line !== ''),
  );
  return [...copied, ...(output.match(/^INSERT INTO .*$/gm) ?? [])];
}

const everyAppTable = appTables.map((table) => `--table=polity."${table}"`);

/** Backups with the real program; each is judged by its exit code, its rows, and whether it tells of a foreign organization. */
export function testBackups(arena: () => Arena): void {
  const dump = async (role: RoleName, args: readonly string[]): Promise<Ran> => {
    const { target, marks } = arena();
    const ran = await runTool('pg_dump', target.urlOf(roles[role].login), args);
    expect(findMarks([ran.output, ran.errors], marks, roles[role].foreign, [])).toEqual([]);
    return ran;
  };
  const refusal = /permission denied for (schema|table) \w+/;

  itWithBackups(
    'A2: backs up everything: nobody who is not the deployer, with row security on or off',
    async () => {
      for (const role of ['stranger', 'nobody', 'reader', 'parentReader', 'planner'] as const) {
        for (const args of [[], ['--enable-row-security'], ['--schema=polity', '--inserts']]) {
          const ran = await dump(role, args);
          expect({ role, args, status: ran.status, rows: rowsOf(ran) }).toEqual({
            role,
            args,
            status: 1,
            rows: [],
          });
          expect(ran.errors).toMatch(refusal);
        }
      }
    },
  );

  itWithBackups(
    'A2: backs up the application’s tables, as the application: fails, or has no row',
    async () => {
      const failed = await dump('nobody', everyAppTable);
      expect(failed.errors).toContain('would be affected by row-level security policy');
      expect({ status: failed.status, rows: rowsOf(failed) }).toEqual({ status: 1, rows: [] });
      for (const form of ['--data-only', '--inserts']) {
        const ran = await dump('nobody', ['--enable-row-security', form, ...everyAppTable]);
        expect({ form, status: ran.status, rows: rowsOf(ran) }).toEqual({ form, status: 0, rows: [] });
      }
    },
  );

  itWithBackups('A2: backs up the views for readers, as a reader: definitions without a row', async () => {
    const ran = await dump('reader', ['--schema=polity_reader']);
    expect({ status: ran.status, rows: rowsOf(ran) }).toEqual({ status: 0, rows: [] });
    expect(ran.output).toContain('CREATE VIEW polity_reader.organization');
  });

  itWithBackups(
    'the deployer’s backup fails rather than be a part; with row security it has every row',
    async () => {
      const { target } = arena();
      const schemas = ['--schema=polity', '--data-only'];
      const failed = await runTool('pg_dump', target.database.url, schemas);
      expect(failed.errors).toContain('would be affected by row-level security policy');
      expect(failed.status).toBe(1);
      const own = await runTool('pg_dump', target.database.url, [...schemas, '--enable-row-security']);
      const all = await runTool('pg_dump', target.database.adminUrl, schemas);
      expect(all.status).toBe(0);
      expect(rowsOf(own).length).toBeGreaterThan(100);
      expect(rowsOf(own)).toEqual(rowsOf(all));
    },
  );
}
