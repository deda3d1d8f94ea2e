import { EngineError } from '../../engine/errors.ts';
import { messageOf } from '../../model/errors.ts';

/**
 * What the CLI said, of an error of the Automation API: its message holds the command, everything that came on both streams, and
 * all of that once more.
 */
export function findCliMessage(error: unknown): string {
  const text = messageOf(error);
  const said = /^ stderr: ([\s\S]*?)\n err\?: /m.exec(text)?.[1] ?? text;
  const lines = said.split('\n');
  const start = lines.findIndex((line) => line.startsWith('error: '));
  if (start === -1) return said.trim();
  const more = lines.slice(start + 1);
  const end = more.findIndex((line) => !/^\s+\S/.test(line));
  const message = [...lines.slice(start, start + 1), ...more.slice(0, end === -1 ? more.length : end)];
  return message.join('\n').slice('error: '.length);
}

/** What the embedded engine refuses before it begins, too, in the same words. */
export function findRefusal(message: string): EngineError | undefined {
  if (/^the stack is currently locked by/.test(message)) {
    const [, file, who, pid, time] =
      /^\s+(\S+): created by (.+) \(pid (\d+)\) at (\S+)$/m.exec(message) ?? [];
    const holder = file === undefined ? message : describeHolder(file, `${who} (pid ${pid}) since ${time}`);
    return new EngineError('stack-locked', holder);
  }
  return message.includes('incorrect passphrase')
    ? new EngineError('passphrase-wrong', 'the passphrase does not open the secrets of this stack')
    : undefined;
}

function describeHolder(file: string, who: string): string {
  return `the stack is in use by ${who}; lock file ${file.replace(/^file:\/\/|\?.*$/g, '')}`;
}
