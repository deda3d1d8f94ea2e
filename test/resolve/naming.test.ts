import { describe, expect, it } from '@jest/globals';
import type { OrganizationType } from '../../src/model/portfolio.ts';
import { defaultConventions, followsPattern } from '../../src/resolve/naming.ts';

const follows = (type: OrganizationType, name: string) =>
  defaultConventions[type]?.some((pattern) => followsPattern(name, pattern)) ?? true;

describe('naming conventions', () => {
  it.each<[OrganizationType, string]>([
    ['client', 'Dupont SAS - Formulaires'],
    ['subsidiary', 'Groupe ABC - Filiale Lyon'],
    ['internal', 'Interne'],
    ['internal', 'MonAgence - Interne'],
    ['personal', 'Claire Martin - Perso'],
    ['project', 'Interne - Refonte 2.0'],
    ['department', 'Saint-Gobain - R&D'],
    ['group', 'Anything at all'],
    ['company', 'Acme'],
  ])('A5: a %s may be called %s', (type, name) => {
    expect(follows(type, name)).toBe(true);
  });

  it.each<[OrganizationType, string]>([
    ['client', 'Dupont'],
    ['client', 'Dupont -Formulaires'],
    ['client', ' - Formulaires'],
    ['client', 'Dupont - '],
    ['client', 'Dupont - Formulaires - Lyon'],
    ['client', 'Dupont  - Formulaires'],
    ['internal', 'interne'],
    ['internal', 'Interne 2'],
    ['personal', 'Claire - Travail'],
  ])('A5: a %s may not be called %s', (type, name) => {
    expect(follows(type, name)).toBe(false);
  });

  it('A5: signs of regular expressions in a pattern stand for themselves', () => {
    expect(followsPattern('Acme (R&D) + [x]', '[Nom] (R&D) + [x]')).toBe(true);
    expect(followsPattern('Acme R&D', '[Nom] (R&D)')).toBe(false);
    expect(followsPattern('a.b', 'a.b')).toBe(true);
    expect(followsPattern('axb', 'a.b')).toBe(false);
  });
});
