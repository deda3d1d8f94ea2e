import type { ErrorObject } from 'ajv';
import type { DocumentKind } from '../model/documents.ts';

export interface Validator {
  (value: unknown): boolean;
  /** Of the last call; null when it found nothing. */
  readonly errors: ErrorObject[] | null;
}

export const validators: Readonly<Record<DocumentKind, Validator>>;
