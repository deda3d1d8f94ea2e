import { domainToASCII } from 'node:url';
import { PolityError, readCondition } from './errors.ts';

/** What the client needs of a connection: a `pg` Client or PoolClient is one. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

type Arguments = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** Calls `polity.<name>` with named arguments; those that are undefined take their defaults. */
async function call(db: Queryable, name: string, args: Arguments): Promise<readonly Row[]> {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  const list = given.map(([argument], n) => `${argument} => $${n + 1}`).join(', ');
  try {
    const { rows } = await db.query(
      `SELECT * FROM polity.${name}(${list})`,
      given.map(([, value]) => value),
    );
    return rows as readonly Row[];
  } catch (cause) {
    const condition = readCondition(cause);
    if (condition === undefined) throw cause;
    throw new PolityError(condition, cause);
  }
}

/** For functions that give nothing back. */
export async function run(db: Queryable, name: string, args: Arguments): Promise<void> {
  await call(db, name, args);
}

/** One value, as a function without result columns gives. */
export async function readValue<T>(db: Queryable, name: string, args: Arguments): Promise<T> {
  const [row] = await call(db, name, args);
  return Object.values(row ?? {})[0] as T;
}

export async function readRow<T>(db: Queryable, name: string, args: Arguments): Promise<T> {
  const [row] = await call(db, name, args);
  return toCamel(row ?? {}) as T;
}

export async function readRows<T>(db: Queryable, name: string, args: Arguments): Promise<readonly T[]> {
  return (await call(db, name, args)).map((row) => toCamel(row) as T);
}

function toCamel(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** C9: the domain as A-labels, which the database cannot make. What is no domain stays, and is refused there. */
export function asciiEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = domainToASCII(email.slice(at + 1));
  return at < 0 || domain === '' ? email : `${email.slice(0, at + 1)}${domain}`;
}
