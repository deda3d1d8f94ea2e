import type { Target } from '../probe/session.ts';

/** A table of the application that is protected, and what polity knows of it. */
export interface ProtectedTarget extends Target {
  readonly oid: string;
  readonly organization: string;
  readonly project: string | null;
  /** Its rows, as far as policies tell them apart. */
  readonly places: readonly Place[];
}

/** Rows of one organization and project. */
export interface Place {
  /** What tells such rows from others: `<organization>/<project>`. */
  readonly key: string;
  readonly organization: string | null;
  readonly project: string | null;
  /** The path key that they carry. */
  readonly okey: string | null;
  readonly rows: number;
}
