import { DatabaseUnreachable, sqlStateOf } from '../database/connection.ts';
import { EmbeddedServerError } from '../database/embedded/index.ts';
import { EngineError } from '../engine/errors.ts';
import { messageOf } from '../model/errors.ts';
import { escapeControls } from '../report/safe-text.ts';

/** What to print of an exception, and whether it is one that a user can do something about. */
export function describeFailure(error: unknown): { readonly text: string; readonly expected: boolean } {
  const code = codeOf(error);
  if (code !== undefined) {
    const hint = hints[code];
    const advice = hint === undefined ? '' : `  hint: ${hint}\n`;
    return { text: `error ${code} ${escapeLines(messageOf(error))}\n${advice}`, expected: true };
  }
  const stack =
    typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : messageOf(error);
  return { text: `polity: this is a bug, please report it\n${stack}\n`, expected: false };
}

/** SQLSTATE: no privilege, read-only, out of resources, cancelled or timed out. */
const refusingStates = /^(42501|25006|53...|55P03|57014)$/;

const hints: Readonly<Record<string, string>> = {
  ENGINE_STACK_LOCKED:
    'wait until that run has ended, then run again; if it was killed, the next run of the embedded engine takes over what it left (the Pulumi CLI wants `pulumi cancel` first)',
};

function codeOf(error: unknown): string | undefined {
  if (error instanceof DatabaseUnreachable) return 'DATABASE_UNREACHABLE';
  if (refusingStates.test(findSqlState(error))) return 'DATABASE_REFUSED';
  if (error instanceof EmbeddedServerError) return `EMBEDDED_SERVER_${error.code}`;
  if (error instanceof EngineError) return `ENGINE_${error.code.replaceAll('-', '_').toUpperCase()}`;
  return undefined;
}

function findSqlState(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return sqlStateOf(error) ?? sqlStateOf(cause) ?? '';
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
