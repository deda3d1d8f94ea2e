import pg from 'pg';
import copyStreams from 'pg-copy-streams';

/** What one statement came to. */
export interface Outcome {
  readonly rows: readonly (readonly unknown[])[];
  /** SQLSTATE of the refusal; null: there was none. */
  readonly refused: string | null;
  readonly message: string | null;
}

/** A real connection of one login, and everything that the server ever said over it. */
export interface Attacker {
  run(sql: string, values?: readonly unknown[]): Promise<Outcome>;
  /** Rows, errors with all of their fields, notices, notifications. */
  readonly wire: readonly string[];
  readonly pid: number;
  close(): Promise<void>;
}

/** Of an error, all that goes over the connection. */
const errorFields = [
  ...['message', 'detail', 'hint', 'where', 'schema', 'table', 'column', 'dataType', 'constraint'],
  'internalQuery',
] as const;

export async function connect(url: string): Promise<Attacker> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'attacker',
    options: '-c lock_timeout=10s',
  });
  const wire: string[] = [];
  client.on('error', () => undefined);
  client.on('notice', (notice) => wire.push(`notice ${notice.message} ${notice.detail ?? ''}`));
  client.on('notification', ({ channel, payload }) => wire.push(`notification ${channel} ${payload ?? ''}`));
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return {
    wire,
    pid: rows[0]?.pid ?? 0,
    close: () => client.end(),
    run: async (sql, values) => {
      const outcome = /^COPY .* TO STDOUT$/.test(sql)
        ? await copyOut(client, sql).catch(describe)
        : await client
            .query({ text: sql, rowMode: 'array', ...(values === undefined ? {} : { values: [...values] }) })
            .then(rowsOf, describe);
      wire.push(JSON.stringify(outcome));
      return outcome;
    },
  };

  function describe(error: unknown): Outcome {
    if (!(error instanceof pg.DatabaseError)) throw error;
    wire.push(...errorFields.map((field) => String(error[field] ?? '')));
    return { rows: [], refused: error.code ?? '', message: error.message };
  }
}

/** Of several statements in one message: the rows of the last. */
function rowsOf(result: pg.QueryArrayResult | readonly pg.QueryArrayResult[]): Outcome {
  const last = Array.isArray(result) ? result.at(-1) : result;
  return { rows: last?.rows ?? [], refused: null, message: null };
}

async function copyOut(client: pg.Client, sql: string): Promise<Outcome> {
  const lines: string[] = [];
  for await (const chunk of client.query(copyStreams.to(sql))) lines.push(String(chunk));
  return { rows: lines.map((line) => [line]), refused: null, message: null };
}
