import { DatabaseUnreachable } from '../database/connection.ts';
import { EmbeddedServerError } from '../database/embedded/index.ts';
import { EngineError } from '../engine/errors.ts';
import { messageOf } from '../model/errors.ts';
import { escapeControls } from '../report/safe-text.ts';

/** What to print of an exception, and whether it is one that a user can do something about. */
export function describeFailure(error: unknown): { readonly text: string; readonly expected: boolean } {
  const code = codeOf(error);
  if (code !== undefined) return { text: `error ${code} ${escapeLines(messageOf(error))}\n`, expected: true };
  const stack =
    typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : messageOf(error);
  return { text: `polity: this is a bug, please report it\n${stack}\n`, expected: false };
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof DatabaseUnreachable) return 'DATABASE_UNREACHABLE';
  if (error instanceof EmbeddedServerError) return `EMBEDDED_SERVER_${error.code}`;
  if (error instanceof EngineError) return `ENGINE_${error.code.replaceAll('-', '_').toUpperCase()}`;
  return undefined;
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
