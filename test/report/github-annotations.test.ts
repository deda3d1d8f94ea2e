import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import { renderGithubAnnotations } from '../../src/report/github-annotations.ts';
import { runs } from '../support/runs.ts';

const at = { file: 'orgs/acme/org.yaml', line: 3, column: 11, endColumn: 15 };

describe('GitHub annotations', () => {
  it('are one workflow command for each diagnostic, by file and position', () => {
    const warning = describeDiagnostic('SUPER_ADMINS_FEW', 'one super-admin');
    const error = describeDiagnostic('UNKNOWN_ROLE', 'no role "admn"', { at, hint: 'did you mean "admin"?' });
    const note = describeDiagnostic('MIGRATIONS_PENDING', '100% pending', { at: { ...at, line: 4 } });
    expect(renderGithubAnnotations([warning, note, error])).toBe(
      [
        '::error file=orgs/acme/org.yaml,line=3,col=11,endColumn=15,title=UNKNOWN_ROLE::no role "admn"%0Adid you mean "admin"?',
        '::notice file=orgs/acme/org.yaml,line=4,col=11,endColumn=15,title=MIGRATIONS_PENDING::100%25 pending',
        '::warning title=SUPER_ADMINS_FEW::one super-admin',
        '',
      ].join('\n'),
    );
    expect(renderGithubAnnotations([])).toBe('');
  });

  it('stay one command each, whatever stands in the files and their names', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '\n',
        '\r',
        '\u2028',
        '::',
        ',',
        '%',
        '%0A',
        'title=',
        '::error::',
        '::set-env name=X::',
        'x',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (file, message, hint) => {
        const diagnostic = describeDiagnostic('UNKNOWN_ROLE', message.join(''), {
          at: { ...at, file: file.join('') },
          hint: hint.join(''),
        });
        const lines = renderGithubAnnotations([diagnostic]).split(/[\n\r\u2028]/);
        expect(lines).toHaveLength(2);
        const [, properties = ''] = /^::error (.*?)::/.exec(lines[0] ?? '') ?? [];
        const pairs = properties.split(',').map((pair) => pair.split('=', 1)[0]);
        expect(pairs).toEqual(['file', 'line', 'col', 'endColumn', 'title']);
        expect(lines[0]?.replaceAll(/%(25|3A|2C|0A)/g, '')).not.toContain('%');
      }),
      runs(200),
    );
  });
});
