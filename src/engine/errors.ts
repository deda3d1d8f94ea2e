/** Why an operation was refused before it began. */
export type EngineErrorCode =
  | 'project-invalid'
  | 'stack-locked'
  | 'state-invalid'
  | 'journal-foreign'
  | 'passphrase-wrong'
  /** Of the Pulumi CLI, where it is run instead. */
  | 'cli-failed'
  | 'unsupported';

/** An operation that the engine refuses, with a message for its user. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}

/** Something that Pulumi can do and this engine cannot. */
export class UnsupportedError extends EngineError {
  constructor(feature: string) {
    super(
      'unsupported',
      `${feature}: not supported by the embedded engine; run this program with the Pulumi CLI`,
    );
    this.name = 'UnsupportedError';
  }
}

/** The message of anything thrown; of a gRPC error without the prefix (`2 UNKNOWN: `). */
export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('details' in error && typeof error.details === 'string' && error.details !== '') return error.details;
  return 'message' in error && typeof error.message === 'string' ? error.message : String(error);
}

/** gRPC's CANCELLED and UNAVAILABLE. */
const lostCodes: readonly unknown[] = [1, 14];

/** Whether a call broke off, so that nobody knows what the other end did. */
export function isConnectionLost(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && lostCodes.includes(error.code);
}
