import { describe, expect, it } from '@jest/globals';
import { resolveFiles } from './support/tree.ts';

const write = (rest: string) => ({ 'portfolio.yaml': `formatVersion: 1\nname: X\n${rest}` });

describe('super-admins', () => {
  it('A6: they are resolved and ordered; three are allowed', async () => {
    const { portfolio, lines } = await resolveFiles(
      write('superAdmins: [x@y.example, hugo, claire@agence.example]\n'),
    );
    expect(lines).toEqual([]);
    expect(portfolio.superAdmins).toEqual(['email:x@y.example', 'person:claire', 'person:hugo']);
  });

  it('A6: four are too many, one is few (a warning), none is an error', async () => {
    const four = await resolveFiles(write('superAdmins: [claire, hugo, x@y.example, z@y.example]\n'));
    const one = await resolveFiles(write('superAdmins: [claire]\n'));
    const none = await resolveFiles(write('superAdmins: []\n'));
    const absent = await resolveFiles(write(''));
    expect(four.lines).toEqual([
      'portfolio.yaml:3:42 SUPER_ADMINS_TOO_MANY there are 4 super-admins, and 3 are the most',
    ]);
    expect(one.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['SUPER_ADMINS_FEW', 'warning'],
    ]);
    expect(none.lines).toEqual(['portfolio.yaml:3:14 SUPER_ADMINS_NONE there is no super-admin']);
    expect(absent.diagnostics.map(({ code }) => code)).toEqual(['SUPER_ADMINS_NONE']);
  });

  it('A6, C13: who has left does not count; who will leave does', async () => {
    const people = (left: string) => ({
      'people.yaml': `claire: { name: Claire, email: claire@agence.example }
hugo: { name: Hugo, email: Hugo@agence.example, left: ${left} }
`,
    });
    const portfolio = write('superAdmins: [claire, hugo@Agence.example]\n');
    const gone = await resolveFiles({ ...portfolio, ...people('2026-06-01') });
    const going = await resolveFiles({ ...portfolio, ...people('2026-06-02') });
    expect(gone.diagnostics.map(({ code }) => code)).toEqual(['SUPER_ADMINS_FEW', 'LEFT_STILL_NAMED']);
    expect(going.lines).toEqual([]);
  });

  it('a misspelt super-admin is one mistake, not two', async () => {
    const { lines } = await resolveFiles(write('superAdmins: [claire, hugoo]\n'));
    expect(lines).toEqual(['portfolio.yaml:3:23 UNKNOWN_PERSON there is no person "hugoo"']);
  });

  it('somebody named twice is reported', async () => {
    const { lines } = await resolveFiles(write('superAdmins: [claire, claire@agence.example]\n'));
    expect(lines).toEqual(['portfolio.yaml:3:23 NAMED_TWICE claire@agence.example is in superAdmins twice']);
  });
});

describe('severities', () => {
  it('a warning can be raised, and be switched off', async () => {
    const raised = await resolveFiles(
      write('superAdmins: [claire]\nseverities: { SUPER_ADMINS_FEW: error }\n'),
    );
    const off = await resolveFiles(write('superAdmins: [claire]\nseverities: { SUPER_ADMINS_FEW: "off" }\n'));
    expect(raised.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(off.diagnostics).toEqual([]);
  });

  it('an error stays an error, and the attempt is reported', async () => {
    const { lines, diagnostics } = await resolveFiles({
      ...write('superAdmins: [claire, hugo]\nseverities: { NAME_CONVENTION: warning }\n'),
      'a/org.yaml': 'uid: a\nname: A\ntype: client\n',
    });
    expect(lines).toEqual([
      'portfolio.yaml:4:32 SEVERITY_FIXED NAME_CONVENTION is an error and cannot become warning',
      'a/org.yaml:2:7 NAME_CONVENTION "A" is no name for an organization of type client',
    ]);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
