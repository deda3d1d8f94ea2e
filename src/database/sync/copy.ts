import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cell } from '../rows/row-table.ts';

const chunkLength = 64 * 1024;

/** Streams rows into a table through COPY's text format; answers with their number. */
export async function copyRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<number> {
  let count = 0;
  function* chunks(): Generator<string> {
    let chunk = '';
    for (const row of rows) {
      count += 1;
      chunk += `${row.map(renderCell).join('\t')}\n`;
      if (chunk.length < chunkLength) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }
  const iterator = chunks();
  const first = iterator.next();
  if (first.done === true) return 0;
  function* all(): Generator<string> {
    yield first.value as string;
    yield* iterator;
  }
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(all(), { objectMode: true }), stream);
  return count;
}

/** The same into a table with row-level security, which COPY refuses: by way of a temporary one of the same columns. */
export async function insertRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<number> {
  const list = columns.join(', ');
  await client.query(`CREATE TEMP TABLE incoming ON COMMIT DROP AS SELECT ${list} FROM ${table} LIMIT 0`);
  const count = await copyRows(client, 'incoming', columns, rows);
  if (count > 0) await client.query(`INSERT INTO ${table} (${list}) SELECT ${list} FROM incoming`);
  await client.query('DROP TABLE incoming');
  return count;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
export function renderCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'number') return String(cell);
  return renderText(cell).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}

function renderText(cell: Exclude<Cell, null | boolean | number>): string {
  if (typeof cell === 'string') return cell;
  if ('json' in cell) return JSON.stringify(cell.json);
  return `{${cell.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
