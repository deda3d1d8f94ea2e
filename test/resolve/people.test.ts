import { describe, expect, it } from '@jest/globals';
import { resolveFiles, writeOrg } from './support/tree.ts';

describe('people and accounts', () => {
  it('C16: e-mails are normalised, the primary one first, and a `left` day is its start in the time zone', async () => {
    const { portfolio, lines } = await resolveFiles({
      'portfolio.yaml':
        'formatVersion: 1\nname: Été 2027\ntimeZone: Europe/Paris\nsuperAdmins: [claire, hugo]\n',
      'people/more.yaml':
        'zoe: { name: Zoé, emails: [Zoe@Bücher.example, zoe+b@agence.example], github: zoe-z, left: 2027-07-14 }\n',
    });
    expect(lines).toEqual([]);
    expect(portfolio.prefix).toBe('ete_2027');
    expect(portfolio.people.map(({ id }) => id)).toEqual(['claire', 'hugo', 'zoe']);
    expect(portfolio.people[2]).toEqual({
      id: 'zoe',
      name: 'Zoé',
      emails: ['zoe@xn--bcher-kva.example', 'zoe+b@agence.example'],
      handles: { github: 'zoe-z' },
      left: '2027-07-13T22:00:00Z',
    });
  });

  it('C16: any e-mail of a person means the person, any other an account of its own', async () => {
    const { portfolio, organization, lines } = await resolveFiles({
      'people.yaml': `claire: { name: Claire, emails: [Claire@agence.example, c.martin@home.example] }
hugo: { name: Hugo, email: hugo@agence.example }
`,
      'acme/org.yaml': writeOrg(
        'acme',
        'access:\n  - { who: C.Martin@home.example, role: admin }\n  - { who: Jean@Dupont.example, role: contributor }\n',
      ),
    });
    expect(lines).toEqual([]);
    expect(organization('acme').access.list.map(({ principal }) => principal)).toEqual([
      { kind: 'account', key: 'email:jean@dupont.example' },
      { kind: 'account', key: 'person:claire' },
    ]);
    expect(portfolio.accounts).toEqual([
      {
        key: 'email:jean@dupont.example',
        email: 'Jean@Dupont.example',
        emailNorm: 'jean@dupont.example',
        person: null,
      },
      {
        key: 'person:claire',
        email: 'Claire@agence.example',
        emailNorm: 'claire@agence.example',
        person: 'claire',
      },
      { key: 'person:hugo', email: 'hugo@agence.example', emailNorm: 'hugo@agence.example', person: 'hugo' },
    ]);
  });

  it('C16: an e-mail of two persons, and an id declared twice, name both places', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'people/more.yaml': `zoe: { name: Zoé, email: HUGO@agence.example }
claire: { name: Clara, email: clara@agence.example }
yves: { name: Yves, emails: [y@a.example, Y@a.example] }
`,
    });
    expect(lines).toEqual([
      'people/more.yaml:2:1 DUPLICATE_ID person "claire" is declared twice',
      'people/more.yaml:1:26 DUPLICATE_EMAIL HUGO@agence.example is an e-mail also of "hugo"',
      'people/more.yaml:3:43 DUPLICATE_EMAIL Y@a.example stands twice with "yves"',
    ]);
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'Give one of them another id; the other is at people.yaml:1:1.',
      'Keep one of them; the other is at people.yaml:2:28.',
      'Keep one of them; the other is at people/more.yaml:3:30.',
    ]);
  });

  it('C9: a plus-tag makes another account, and no second person', async () => {
    const { lines } = await resolveFiles({
      'people/more.yaml': `ann: { name: Ann, emails: [ann+a@a.example, ann@a.example] }
bob: { name: Bob, email: ann+b@a.example }
`,
    });
    expect(lines).toEqual([
      'people/more.yaml:2:26 DUPLICATE_EMAIL ann+b@a.example reaches the mailbox of "ann"',
    ]);
  });

  it('an unknown person is reported wherever named, with the nearest name', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'acme/org.yaml': writeOrg(
        'acme',
        'contact: clair\nmembers: [clair]\naccess: [{ who: clair, role: admin }]\n',
      ),
    });
    expect(lines).toEqual([
      'acme/org.yaml:4:10 UNKNOWN_PERSON there is no person "clair"',
      'acme/org.yaml:5:11 UNKNOWN_PERSON there is no person "clair"',
      'acme/org.yaml:6:17 UNKNOWN_PERSON there is no person "clair"',
    ]);
    expect(new Set(diagnostics.map(({ hint }) => hint))).toEqual(new Set(['did you mean "claire"?']));
  });

  it('where many are unknown, names are suggested for the first of them only', async () => {
    const members = Array.from({ length: 60 }, (_, n) => `claire${String.fromCharCode(97 + (n % 26))}`);
    const { diagnostics } = await resolveFiles({
      'acme/org.yaml': writeOrg('acme', `members: [${members.join(', ')}]\n`),
    });
    const hints = diagnostics.map(({ hint }) => hint);
    expect(hints).toHaveLength(60);
    expect(hints.filter((hint) => hint === 'did you mean "claire"?')).toHaveLength(50);
    expect(hints.at(-1)).toBe('Declare the person in people.yaml, or write an e-mail address.');
  });

  it('a person whose entry was reported is not reported again where named', async () => {
    const { lines } = await resolveFiles({
      'people/more.yaml': 'zoe: { name: Zoé, mail: zoe@a.example }\n',
      'acme/org.yaml': writeOrg('acme', 'contact: zoe\n'),
    });
    expect(lines.filter((line) => line.startsWith('acme/'))).toEqual([]);
    expect(lines).not.toEqual([]);
  });

  it('C12: impossible dates and unknown time zones are pointed at', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'portfolio.yaml': 'formatVersion: 1\nname: X\ntimeZone: Europe/Pariss\nsuperAdmins: [claire, hugo]\n',
      'people/more.yaml': 'zoe: { name: Zoé, email: z@a.example, left: 2027-02-30 }\n',
    });
    expect(lines).toEqual([
      'portfolio.yaml:3:11 TIME_ZONE_UNKNOWN there is no time zone "Europe/Pariss"',
      'people/more.yaml:1:45 DATE_INVALID 2027-02-30 is not in the calendar',
    ]);
    expect(diagnostics[0]?.hint).toBe('did you mean "Europe/Paris"?');
  });
});
