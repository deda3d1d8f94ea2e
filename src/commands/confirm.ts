import { createInterface } from 'node:readline/promises';
import { say } from './output.ts';

/** What the person, or the command line, decided. */
export type Decision = 'yes' | 'no' | 'unasked';

/**
 * `--yes` decides; else a person on a terminal is asked, on standard error. Elsewhere nobody can answer: `unasked`, which
 * a command must refuse.
 */
export async function confirm(question: string, yes: boolean): Promise<Decision> {
  if (yes) return 'yes';
  if (!process.stdin.isTTY || !process.stderr.isTTY) return 'unasked';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [yes/no] `);
    return answer.trim().toLowerCase() === 'yes' ? 'yes' : 'no';
  } finally {
    terminal.close();
  }
}

/** Says why nothing happens, where `decision` is not yes. */
export function explainRefusal(decision: Exclude<Decision, 'yes'>, verb: string): void {
  if (decision === 'no') say('nothing was changed');
  else
    say(`nothing was changed: there is no terminal to ask on; run \`polity ${verb} --yes\` to go on unasked`);
}
