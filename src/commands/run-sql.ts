import { readFileSync } from 'node:fs';
import pg from 'pg';
import { withConnection } from '../database/connection.ts';
import { messageOf } from '../model/errors.ts';
import { renderResult, type StatementResult } from '../report/results.ts';
import { escapeControls } from '../report/safe-text.ts';
import { openDatabase } from './database.ts';
import { print } from './output.ts';
import { readSettings, UsageError } from './settings.ts';

/**
 * `polity db run FILE`: the file's statements as the login that deploys, on the database that `up` works on; all of them or none,
 * unless the file has transactions of its own. For machines without psql.
 */
export async function runSql(file: string): Promise<number> {
  const text = readText(file);
  const { url } = await openDatabase(readSettings({}));
  return withConnection(url, async (client) => {
    client.on('notice', ({ message }) => process.stderr.write(`${escapeControls(message ?? '')}\n`));
    // Values stay as the server writes them.
    const types = { getTypeParser: () => (value: string) => value };
    try {
      const answer: pg.QueryArrayResult | readonly pg.QueryArrayResult[] = await client.query({
        text,
        rowMode: 'array',
        types,
      });
      const results = Array.isArray(answer) ? answer : [answer];
      for (const result of results) print(renderResult(describe(result)));
      return 0;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      process.stderr.write(explain(file, text, error));
      return 1;
    }
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`cannot read ${file}: ${messageOf(cause)}`);
  }
}

function describe({ command, rowCount, fields, rows }: pg.QueryArrayResult): StatementResult {
  return { command, rowCount, columns: fields.map(({ name }) => name), rows };
}

/** `contacts.sql:4:8 error 42P01 relation "app.contact" does not exist`, with what PostgreSQL adds. */
function explain(file: string, text: string, error: pg.DatabaseError): string {
  const { code, position, detail, hint, message } = error;
  const before = [...text]
    .slice(0, Number(position ?? 1) - 1)
    .join('')
    .split('\n');
  const at = position === undefined ? '' : `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const more = [detail, hint]
    .filter((line) => line !== undefined)
    .map((line) => `  ${escapeControls(line)}\n`);
  return `${escapeControls(file)}${at} error ${code} ${escapeControls(message)}\n${more.join('')}`;
}
