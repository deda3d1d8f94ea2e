import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseDomain } from '../../src/resolve/domain-names.ts';
import { matchesDomain, normaliseEmail } from '../../src/resolve/emails.ts';

describe('e-mail addresses', () => {
  it.each([
    ['Jean.Dupont@Dupont.EXAMPLE', 'jean.dupont@dupont.example'],
    ['jean+news@dupont.example', 'jean+news@dupont.example'],
    ['claire@bücher.example', 'claire@xn--bcher-kva.example'],
    ['claire@XN--BCHER-KVA.example', 'claire@xn--bcher-kva.example'],
    ['rene\u0301@dupont.example', 'ren\u00e9@dupont.example'],
    ['"a@b"@dupont.example', '"a@b"@dupont.example'],
  ])('C9: %s compares as %s', (email, expected) => {
    expect(normaliseEmail(email)).toBe(expected);
  });

  it.each(['@dupont.example', 'jean', 'jean@dupont', 'jean@-dupont.example', 'jean@a..b', 'jean@127.0.0.1'])(
    'has no normal form: %s',
    (email) => {
      expect(normaliseEmail(email)).toBeNull();
    },
  );

  it('C9: normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const once = normaliseEmail(email);
        expect(once === null ? null : normaliseEmail(once)).toBe(once);
      }),
    );
  });

  it('C9: a domain matches exactly, and what is below it with subdomains only', () => {
    const exact = { name: 'acme.example', subdomains: false };
    const wide = { name: 'acme.example', subdomains: true };
    expect(matchesDomain('paul@acme.example', exact)).toBe(true);
    expect(matchesDomain('paul@lab.acme.example', exact)).toBe(false);
    expect(matchesDomain('paul@lab.acme.example', wide)).toBe(true);
    expect(matchesDomain('paul@notacme.example', wide)).toBe(false);
  });
});

describe('domain names', () => {
  it.each([
    ['ACME.example', 'acme.example'],
    ['Straße.example', 'xn--strae-oqa.example'],
    ['société.example', 'xn--socit-esab.example'],
    ['a。b', 'a.b'],
  ])('C9: %s is %s in A-label form', (name, expected) => {
    expect(normaliseDomain(name)).toBe(expected);
  });

  it.each([
    '',
    'example',
    '-acme.example',
    'acme-.example',
    'ac_me.example',
    'acme .example',
    'acme.example.',
    'ab--c.example',
    'xn--a.example',
    '10.0.0.1',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(127)}example`,
  ])('is no domain name: "%s"', (name) => {
    expect(normaliseDomain(name)).toBeNull();
  });
});
