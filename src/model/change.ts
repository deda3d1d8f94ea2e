import type { RowKind, RowsByKind } from './rows.ts';

/** `move` is an organization that gets another parent (C14); it may change in other ways too. */
export type ChangeAction = 'create' | 'update' | 'move' | 'delete';

/** One row of the diff between the declared and the live state. `before` is null for a creation, `after` for a deletion. */
export interface ChangeOf<K extends RowKind> {
  readonly action: ChangeAction;
  readonly kind: K;
  /** The row's natural key within its kind, readable: `dupont`, `person:claire contributor project:forms`. */
  readonly uid: string;
  /** Uid of the organization that the row belongs to; null for what belongs to the portfolio. */
  readonly organization: string | null;
  readonly before: RowsByKind[K] | null;
  readonly after: RowsByKind[K] | null;
}

export type Change = { readonly [K in RowKind]: ChangeOf<K> }[RowKind];
