import type { SourceRange, ValuePath } from './source.ts';

/** An organization with its templates laid beneath it, and where each value was written. */
export interface Explanation {
  readonly uid: string;
  /** Below the declarations folder. */
  readonly folder: string;
  /** As one org.yaml that needs no template would say it. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Of every text, number and boolean, and of every empty list and map; in the document's order. */
  readonly values: readonly ExplainedValue[];
  /** Database login of the organization's reader; null where it has none. */
  readonly reader: string | null;
}

export interface ExplainedValue {
  readonly path: ValuePath;
  readonly value: unknown;
  readonly at: SourceRange;
  /** The reference in a template whose place the value took. */
  readonly through: SourceRange | null;
}
