import type { ErrorObject } from 'ajv';
import type { DocumentKind } from '../model/documents.ts';

export interface Validator {
  (value: unknown): boolean;
  /** Of the last call; null when it found nothing. */
  readonly errors: ErrorObject[] | null;
}

/** Thrown by a validator that finds thousands. */
export class TooManyErrors extends Error {
  /** Those that were found last, in the order of the document. */
  readonly errors: ErrorObject[];
}

export const validators: Readonly<Record<DocumentKind, Validator>>;
