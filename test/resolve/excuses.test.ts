import { describe, expect, it } from '@jest/globals';
import { diagnosticCodes, isExcusable } from '../../src/model/diagnostic-codes.ts';
import { resolveWhole } from './support/tree.ts';

const org = 'uid: acme\nname: Acme\ntype: company\ncontact: claire\n';
const reported = async (text: string) => {
  const { diagnostics } = await resolveWhole({ 'acme/org.yaml': text });
  return diagnostics.map(
    ({ code, severity, at, hint }) => `${at?.line}:${at?.column} ${severity} ${code} ${hint}`,
  );
};

describe('excuses', () => {
  it('an excused finding stays, as a note with its reason', async () => {
    expect(
      await reported(org.replace('acme\n', 'acme # polity: allow ADMIN_MISSING because it starts in July\n')),
    ).toEqual(['1:6 info ADMIN_MISSING Excused: it starts in July']);
  });

  it('a comment of its own line speaks of the next line that is none', async () => {
    const text = `# polity: allow ADMIN_MISSING because a\n# Something else.\n#polity:allow CONTACT_MISSING because b\n${org.replace('contact: claire\n', '')}`;
    expect(await reported(text)).toEqual([
      '4:6 info ADMIN_MISSING Excused: a',
      '4:6 info CONTACT_MISSING Excused: b',
    ]);
  });

  it('lines end as they end on Windows, too', async () => {
    const text = org
      .replace('acme\n', 'acme # polity: allow ADMIN_MISSING because so\n')
      .replaceAll('\n', '\r\n');
    expect(await reported(text)).toEqual(['1:6 info ADMIN_MISSING Excused: so']);
  });

  it('what only looks like a comment is text', async () => {
    const text = `${org}access: [{ who: claire, role: admin }]
notes: |
  # polity: allow ADMIN_MISSING
assets: [{ id: t, kind: tags, tags: ["# polity: please", '# polity: x'] }]
`;
    expect(await reported(text)).toEqual([]);
  });

  it('one without a reason is an error, and excuses nothing', async () => {
    expect(await reported(org.replace('acme\n', 'acme # polity: allow ADMIN_MISSING because  \n'))).toEqual([
      expect.stringContaining('1:6 error ADMIN_MISSING'),
      '1:11 error EXCUSE_INVALID Write `# polity: allow CODE because <reason>`.',
    ]);
  });

  it('what makes a portfolio meaningless cannot be excused', async () => {
    const text = `${org}access: [{ who: claire, role: amdin }] # polity: allow UNKNOWN_ROLE because I say so\n`;
    expect(await reported(text)).toEqual([
      '5:31 error UNKNOWN_ROLE did you mean "admin"?',
      '5:40 error EXCUSE_INVALID Mend what it reports: without that the portfolio means nothing.',
    ]);
  });

  it('one that excuses nothing is reported', async () => {
    const text = `${org}access: [{ who: claire, role: admin }]\n# polity: allow MISSION_OVER because it is long over\nnotes: x\n`;
    expect(await reported(text)).toEqual([
      '6:1 warning EXCUSE_UNUSED Remove the comment, or put it on the line that is reported.',
    ]);
  });

  it('excused findings stay notes whatever severity their code has, and can be switched off', async () => {
    const portfolio = (severity: string) => ({
      'portfolio.yaml': `formatVersion: 1\nname: X\nsuperAdmins: [claire] # polity: allow SUPER_ADMINS_FEW because we are one\nseverities: { SUPER_ADMINS_FEW: ${severity} }\n`,
    });
    const raised = await resolveWhole(portfolio('error'));
    const off = await resolveWhole(portfolio('"off"'));
    expect(raised.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['SUPER_ADMINS_FEW', 'info'],
    ]);
    expect(off.diagnostics).toEqual([]);
  });

  it('every warning and note can be excused; of errors, those that say how things ought to be', () => {
    const errors = Object.keys(diagnosticCodes).filter(
      (code) => diagnosticCodes[code as keyof typeof diagnosticCodes] === 'error',
    );
    expect(errors.filter((code) => isExcusable(code as keyof typeof diagnosticCodes)).sort()).toEqual([
      'ADMIN_MISSING',
      'CONTACT_MISSING',
      'DOMAIN_CONFUSABLE',
      'DOMAIN_PUBLIC',
      'DOMAIN_SUFFIX',
      'NAME_CONVENTION',
    ]);
  });
});
