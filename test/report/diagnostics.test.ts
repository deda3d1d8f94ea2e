import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import { renderDiagnosticsJson } from '../../src/report/diagnostics-json.ts';
import { renderDiagnosticsText } from '../../src/report/diagnostics-text.ts';
import { renderPlanJson } from '../../src/report/plan-json.ts';
import { plainStyle } from '../../src/report/style.ts';
import { everydayPlan } from '../plan/samples.ts';

function at(file: string, line: number, column: number, length = 1): Pick<Diagnostic, 'at'> & object {
  return { at: { file, line, column, endColumn: column + length } };
}

const sources = new Map([
  ['orgs/acme/access.yaml', 'access:\n  - who: claire\r\n    role: admn\n'],
  ['orgs/wide.yaml', 'name: 東京 - \u{1f680} Projet, role: admn\n\trole: admn\n'],
]);

const text = (diagnostics: readonly Diagnostic[], files?: number) =>
  renderDiagnosticsText(diagnostics, {
    style: plainStyle,
    sources,
    ...(files === undefined ? {} : { files }),
  });

const unknownRole = describeDiagnostic('UNKNOWN_ROLE', 'no role "admn"', {
  ...at('orgs/acme/access.yaml', 3, 11, 4),
  hint: 'did you mean "admin"?',
});

describe('the text of diagnostics', () => {
  it('shows place, code, line, carets and hint, by file and position, and counts', () => {
    const few = describeDiagnostic('SUPER_ADMINS_FEW', 'one super-admin', at('orgs/portfolio.yaml', 1, 1));
    const unknownPerson = describeDiagnostic(
      'UNKNOWN_PERSON',
      'no person "claire"',
      at('orgs/acme/access.yaml', 2, 10, 6),
    );
    const pending = describeDiagnostic('MIGRATIONS_PENDING', '2 migrations are pending');
    expect(text([pending, few, unknownRole, unknownPerson], 3)).toBe(`\
orgs/acme/access.yaml:2:10 error UNKNOWN_PERSON no person "claire"
  2 │   - who: claire
    │          ^^^^^^

orgs/acme/access.yaml:3:11 error UNKNOWN_ROLE no role "admn"
  3 │     role: admn
    │           ^^^^
  hint: did you mean "admin"?

orgs/portfolio.yaml:1:1 warning SUPER_ADMINS_FEW one super-admin

info MIGRATIONS_PENDING 2 migrations are pending

2 errors, 1 warning and 1 note in 3 files
`);
  });

  it('says so when there is no problem', () => {
    expect(text([], 24)).toBe('no problems in 24 files\n');
  });

  it('keeps the carets under the range past wide characters, emoji and tabs', () => {
    const wide = describeDiagnostic('UNKNOWN_ROLE', 'no', at('orgs/wide.yaml', 1, 28, 4));
    const tab = describeDiagnostic('UNKNOWN_ROLE', 'no', at('orgs/wide.yaml', 2, 8, 4));
    const lines = text([wide, tab]).split('\n');
    // Two ideographs and a rocket take two columns each, the rocket being two UTF-16 units as well.
    expect(lines[1]).toBe('  1 │ name: 東京 - \u{1f680} Projet, role: admn');
    expect(lines[2]).toBe(`    │ ${' '.repeat(29)}^^^^`);
    expect(lines[5]).toBe('  2 │   role: admn');
    expect(lines[6]).toBe(`    │ ${' '.repeat(8)}^^^^`);
  });

  it('cuts a long line around the range', () => {
    const long = new Map([['a.yaml', `${'x'.repeat(500)}HERE${'y'.repeat(500)}`]]);
    const found = describeDiagnostic('YAML_SYNTAX', 'no', at('a.yaml', 1, 501, 4));
    const lines = renderDiagnosticsText([found], { style: plainStyle, sources: long }).split('\n');
    expect(lines[1]).toBe(`  1 │ …${'x'.repeat(60)}HERE${'y'.repeat(40)}…`);
    expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('HERE'));
  });

  it('points past the end of a line, and to lines that are not there', () => {
    const end = describeDiagnostic('YAML_SYNTAX', 'no', at('orgs/acme/access.yaml', 1, 8));
    const beyond = describeDiagnostic('YAML_SYNTAX', 'no', at('orgs/acme/access.yaml', 99, 1));
    const lines = text([end, beyond]).split('\n');
    expect(lines.slice(1, 3)).toEqual(['  1 │ access:', '    │        ^']);
    expect(lines[4]).toBe('orgs/acme/access.yaml:99:1 error YAML_SYNTAX no');
  });

  it('shows what a terminal would obey instead of sending it', () => {
    const evil = new Map([['e.yaml', 'role: \u001b[2Jx\u202e']]);
    const found = describeDiagnostic('UNKNOWN_ROLE', 'no role "\u001b[2J"', {
      ...at('e.yaml', 1, 7, 5),
      hint: 'a\nb',
    });
    const shown = renderDiagnosticsText([found], { style: plainStyle, sources: evil });
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(shown).toContain('no role "\\u{1b}[2J"');
    expect(shown).toContain(`    │       ${'^'.repeat('\\u{1b}[2Jx'.length)}\n`);
    expect(shown).toContain('hint: a\\u{a}b');
  });
});

describe('published formats', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true });

  it('check: the JSON is what its schema says', async () => {
    const { default: checkSchema } = await import('../../schemas/output/check.schema.json', {
      with: { type: 'json' },
    });
    const written: unknown = JSON.parse(
      renderDiagnosticsJson([describeDiagnostic('EMAIL_TAKEN', 'x'), unknownRole], 3),
    );
    const validate = ajv.compile(checkSchema);
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
    expect(written).toEqual({
      formatVersion: 1,
      files: 3,
      diagnostics: [
        {
          code: 'UNKNOWN_ROLE',
          severity: 'error',
          file: 'orgs/acme/access.yaml',
          line: 3,
          column: 11,
          message: 'no role "admn"',
          hint: 'did you mean "admin"?',
        },
        {
          code: 'EMAIL_TAKEN',
          severity: 'error',
          file: null,
          line: null,
          column: null,
          message: 'x',
          hint: null,
        },
      ],
    });
  });

  it('plan: the JSON is what its schema says, on one line in one order', async () => {
    const { default: planSchema } = await import('../../schemas/output/plan.schema.json', {
      with: { type: 'json' },
    });
    const text = renderPlanJson({ ...everydayPlan(), diagnostics: [unknownRole] });
    const validate = ajv.compile(planSchema);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(text).toMatch(/^\{"basis":"live","bill":\[\],"changes":\[\{"action":[^\n]+\n$/);
  });
});
