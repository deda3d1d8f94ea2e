import type { Diagnostic } from '../model/diagnostic.ts';
import { renderDiagnosticsText } from '../report/diagnostics-text.ts';
import { plainStyle } from '../report/style.ts';

/** An operation that may not be done, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(renderDiagnosticsText(diagnostics, { style: plainStyle, sources: new Map() }).trimEnd());
    this.diagnostics = diagnostics;
  }
}

/** A gRPC message travels in a header. */
const longest = 6000;
const mostCauses = 5;

/**
 * What the engine shows of a failure: the messages of the error and of its causes, no stack.
 * @param secrets texts that must not be in it.
 */
export function describeFailure(error: unknown, secrets: readonly string[]): string {
  const messages: string[] = [];
  let cause = error;
  for (let depth = 0; depth < mostCauses && cause instanceof Error; depth++) {
    const { message } = cause;
    if (!messages.some((said) => said.includes(message))) messages.push(message);
    cause = cause.cause;
  }
  const text = messages.length > 0 ? messages.join(': ') : String(error);
  const hidden = secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  return hidden.length > longest ? `${hidden.slice(0, longest)} …` : hidden;
}

/** The texts of a connection URL that must not be shown: its password, as written and as meant. */
export function findPasswords(url: string | undefined): readonly string[] {
  if (url === undefined) return [];
  if (!URL.canParse(url)) return [url];
  const { password } = new URL(url);
  return password === '' ? [] : [...new Set([password, decodeURIComponent(password)])];
}
