/** A place in a file that a person wrote. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface SourceRange {
  /** Path from the folder where the command runs, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Last column (exclusive) on the same line; a caret is drawn from `column` to here. */
  readonly endColumn: number;
}

/** The way to a value inside a document: map keys and list positions from the root. */
export type ValuePath = readonly (string | number)[];

/** A file's text by its path: what an excerpt is cut from. */
export type Sources = ReadonlyMap<string, string>;
