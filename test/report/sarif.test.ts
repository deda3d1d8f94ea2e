import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type Diagnostic, describeDiagnostic } from '../../src/model/diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import { type RuleHelp, renderSarif } from '../../src/report/sarif.ts';
import { runs } from '../support/runs.ts';
import { anyText } from '../support/text.ts';

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'sarif.schema.json'), 'utf8')),
);
const render = (diagnostics: readonly Diagnostic[], help: ReadonlyMap<string, RuleHelp> = new Map()) =>
  JSON.parse(renderSarif(diagnostics, { version: '1.2.3', help }));

const unknownRole = describeDiagnostic('UNKNOWN_ROLE', 'no role "admn"', {
  at: { file: 'orgs/a b/é.yaml', line: 3, column: 11, endColumn: 15 },
  hint: 'did you mean "admin"?',
});

describe('SARIF', () => {
  it('names the rules once, with what the documentation says of them, and gives each result its place', () => {
    const few = describeDiagnostic('SUPER_ADMINS_FEW', 'one super-admin');
    const log = render(
      [few, unknownRole, unknownRole],
      new Map([['UNKNOWN_ROLE', { meaning: 'There is no such role', help: 'See `roles.yaml`.' }]]),
    );
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          tool: {
            driver: {
              name: 'polity',
              version: '1.2.3',
              rules: [
                { id: 'SUPER_ADMINS_FEW' },
                {
                  id: 'UNKNOWN_ROLE',
                  shortDescription: { text: 'There is no such role' },
                  help: { text: 'See `roles.yaml`.', markdown: 'See `roles.yaml`.' },
                },
              ],
            },
          },
        },
      ],
    });
    const [first, , last] = log.runs[0].results;
    expect(first).toEqual({
      ruleId: 'UNKNOWN_ROLE',
      ruleIndex: 1,
      level: 'error',
      message: { text: 'no role "admn"\ndid you mean "admin"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'orgs/a%20b/%C3%A9.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 11, endColumn: 15 },
          },
        },
      ],
    });
    expect(last).toEqual({
      ruleId: 'SUPER_ADMINS_FEW',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'one super-admin' },
    });
  });

  it('makes no link of what a message quotes', () => {
    const result = render([describeDiagnostic('NAME_CONVENTION', 'use "[Client](x)"')]).runs[0].results[0];
    expect(result.message.text).toBe('use "\\[Client\\](x)"');
  });

  it('is valid, whatever the diagnostics say', () => {
    const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];
    const place = fc.record({
      file: fc.string({ minLength: 1, unit: 'grapheme' }),
      line: fc.integer({ min: 1, max: 9999 }),
      column: fc.integer({ min: 1, max: 9999 }),
      endColumn: fc.integer({ min: 1, max: 9999 }),
    });
    const diagnostics = fc.record({
      code: fc.constantFrom(...codes),
      message: anyText,
      at: fc.option(place, { nil: undefined }),
      hint: fc.option(fc.string(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(diagnostics), (list) => {
        const log = render(list.map(({ code, message, ...more }) => describeDiagnostic(code, message, more)));
        validate(log);
        expect(validate.errors).toBeNull();
      }),
      runs(100),
    );
  });
});
