import { describe, expect, it } from '@jest/globals';
import { readRuleHelp } from '../../src/commands/rule-help.ts';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';

describe('readRuleHelp', () => {
  it('has meaning, example and remedy of every code', () => {
    const help = readRuleHelp();
    expect([...help.keys()].sort()).toEqual(Object.keys(diagnosticCodes).sort());
    for (const [code, rule] of help) {
      expect([code, rule.meaning]).toEqual([code, expect.stringMatching(/^\S.{10,}/)]);
      expect([code, rule.help]).toEqual([
        code,
        expect.stringMatching(/, for example: \S.+\.\n\nWhat to do: \S.+\.$/),
      ]);
    }
    expect(help.get('UNKNOWN_KEY')?.help).toContain('What to do: Take the suggestion');
  });
});
