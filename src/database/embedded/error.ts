/** Every way the embedded server can fail. `message` carries the remedy. */
export type EmbeddedServerErrorCode =
  | 'PLATFORM_PACKAGE_MISSING'
  | 'UNKNOWN_USER'
  | 'NOT_OWNER'
  | 'UNREACHABLE'
  | 'CREDENTIALS_LOST'
  | 'VERSION_MISMATCH'
  | 'PORT_TAKEN'
  | 'PORT_UNREADABLE'
  | 'LOCK_TIMEOUT'
  | 'INIT_FAILED'
  | 'START_FAILED'
  | 'STOP_FAILED';

export interface EmbeddedServerErrorDetails {
  readonly cause?: unknown;
  /** The end of what the server or `initdb` wrote; shown below the message. */
  readonly log?: string;
}

/** The one exception of `src/database/embedded`: what failed, what to do about it, and the end of the server's log. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError';
  readonly code: EmbeddedServerErrorCode;

  constructor(code: EmbeddedServerErrorCode, message: string, details: EmbeddedServerErrorDetails = {}) {
    const log = details.log?.trim();
    super(log ? `${message}\n${log}` : message, 'cause' in details ? { cause: details.cause } : {});
    this.code = code;
  }
}

/** The code of a failed system call (`ENOENT`), or undefined where `error` is none. */
export function findSystemCode(error: unknown): string | undefined {
  // By its shape: an error of Node's own is no instance of a test sandbox's `Error`.
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}
