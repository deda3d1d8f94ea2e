import { describe, expect, it } from '@jest/globals';
import { findCliMessage, findRefusal } from '../../../src/commands/engines/pulumi-errors.ts';

/** As the Automation API words an error: all of it twice. @param said standard error, then standard output */
function automationError(said: string): Error {
  const ended = `Command failed with exit code 1: pulumi up --yes --skip-preview --stack dev\n${said}`;
  return new Error(`code: -2\n stdout: \n stderr: ${ended}\n err?: Error: ${ended}\n`);
}

describe('what the Pulumi CLI says when it ends with an error', () => {
  it('is told without the command and the output around it', () => {
    const said = 'warning: old\nerror: no stack selected\nUpdating (dev):\n\n  more';
    expect(findCliMessage(automationError(said))).toBe('no stack selected');
  });

  it('keeps the indented lines that belong to it', () => {
    const said = 'error: two things:\n  one\n  another\nUpdating (dev):';
    expect(findCliMessage(automationError(said))).toBe('two things:\n  one\n  another');
  });

  it('is whole where nothing is marked as the error', () => {
    expect(findCliMessage(new Error('spawn pulumi ENOENT'))).toBe('spawn pulumi ENOENT');
    expect(findCliMessage(automationError('panic: oh'))).toMatch(/panic: oh$/);
  });

  it('of another kind of lock file is told as it is', () => {
    const message = 'the stack is currently locked by 1 lock(s). Either wait';
    expect(findRefusal(message)).toMatchObject({ code: 'stack-locked', message });
    expect(findRefusal('no space left')).toBeUndefined();
  });
});
