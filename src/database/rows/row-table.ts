import type { Portfolio } from '../../model/portfolio.ts';
import type { RowKind, RowsByKind } from '../../model/rows.ts';

/** A value on its way into COPY; arrays become text[] literals, plain objects JSON. */
export type Cell = string | number | boolean | null | readonly string[] | { readonly json: unknown };

/** A row as `to_jsonb` gives it: column names as in the staging table. */
export type RowRecord = Readonly<Record<string, unknown>>;

/**
 * Everything that the diff and the apply need to know of one kind of row. The comparison is in terms of the staging
 * columns, which are natural: no surrogate id and nothing derived.
 */
export interface RowTable<K extends RowKind = RowKind> {
  readonly kind: K;
  readonly table: string;
  readonly stage: string;
  /** Staging columns and their types; `organization` (empty: the portfolio) is always the first. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** Columns that identify a row, as expressions over `%` (the row's alias). */
  readonly key: readonly string[];
  /** Columns whose difference makes an update. */
  readonly compared: readonly string[];
  /** C11: `set` has an `origins` column, `declared` is a table that only declarations fill. */
  readonly origins: 'set' | 'declared';
  /** Live rows in scope: `tid`, `subject` (account id or null), the staging columns, and `origins`. */
  readonly live: string;
  /** Statements over the staged rows that `picked` leaves; see `picked`. */
  readonly insert: string;
  /** Updates `t` from the staged row `s`, for changes `c`. Null where nothing is compared. */
  readonly update: string | null;
  /** The staged rows: those of the portfolio where `organization` is in scope. */
  readonly rows: (
    portfolio: Portfolio,
    inScope: (organization: string) => boolean,
  ) => Iterable<readonly Cell[]>;
  /** From a record of staging columns (and `origins`) to the row that people see. */
  readonly shape: (record: RowRecord) => RowsByKind[K];
  readonly uidOf: (row: RowsByKind[K]) => string;
}

/** Checks a definition against its kind; the tables are used as a list of mixed kinds afterwards. */
export function defineRowTable<K extends RowKind>(table: RowTable<K>): RowTable<K> {
  return table;
}

/** The filter of an insert: every staged row where the database is empty ($1), else those that the diff calls new. */
export function picked(kind: RowKind): string {
  return `($1::boolean OR s.ctid IN (SELECT c.stage FROM chg c WHERE c.kind = '${kind}' AND c.act = 'I'))`;
}

/** The join of an update: `t` is the live row, `s` the staged one. */
export function changed(kind: RowKind, stage: string): string {
  return `FROM chg c JOIN ${stage} s ON s.ctid = c.stage WHERE c.kind = '${kind}' AND c.act = 'U' AND t.ctid = c.live`;
}

/** A live row's organization is in scope, found through the leading `root` of the tenant tables' keys. */
export const inScope = 'JOIN stage_scope sc ON sc.root = t.root AND sc.organization = t.organization';

/** The portfolio's own rows are in scope. */
export const portfolioInScope = "EXISTS (SELECT 1 FROM stage_scope WHERE organization = '')";

/** The organization's keys for a tenant row. */
export const tenant = 'JOIN polity.organization o ON o.uid = s.organization';

/** The name of account `t.account` in this plan: as staged (the names after the apply), else as it is. */
export const accountKey = "coalesce(n.key, 'person:' || p.id, 'email:' || a.email_norm)";

export const accountJoins = `
  LEFT JOIN account_name n ON n.id = t.account
  LEFT JOIN polity.account a ON a.id = t.account
  LEFT JOIN polity.person p ON p.account = a.id`;

/** Reads a record's members with the types that the staging columns have. */
export function textOf(record: RowRecord, column: string): string {
  const value = record[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

export function textOrNull(record: RowRecord, column: string): string | null {
  return record[column] === null || record[column] === undefined ? null : textOf(record, column);
}

export function textsOf(record: RowRecord, column: string): readonly string[] {
  const value = record[column];
  if (!Array.isArray(value)) throw new TypeError(`column ${column} holds no list`);
  return value.map(String);
}

/** `organization` is empty in staging tables for what belongs to the portfolio. */
export function organizationOrNull(record: RowRecord): string | null {
  return textOf(record, 'organization') || null;
}

/** PostgreSQL writes `+00:00` under TimeZone UTC; the model writes `Z`. */
export function instantOrNull(record: RowRecord, column: string): string | null {
  return textOrNull(record, column)?.replace(/\+00:00$/, 'Z') ?? null;
}
