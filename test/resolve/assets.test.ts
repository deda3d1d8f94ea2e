import { describe, expect, it } from '@jest/globals';
import { resolveFiles, writeOrg } from './support/tree.ts';

const check = async (assets: string) =>
  (await resolveFiles({ 'a/org.yaml': writeOrg('a', `assets:\n${assets}`) })).lines;

describe('assets', () => {
  it('A10: forms with typed fields, widgets and tag sets are what they are declared to be', async () => {
    expect(
      await check(`  - id: contact
    kind: form
    fields: [name, { id: age, type: number }, { id: why, type: choice, options: [fun, work], required: true }]
    tagSets: [topics]
  - { id: opinion, kind: widget, form: contact, placement: popup }
  - { id: stars, kind: widget, widget: rating, question: How was it? }
  - { id: topics, kind: tags, tags: [bug, { name: idea, color: "#00ff00" }] }
`),
    ).toEqual([]);
  });

  it('A10: each kind has keys of its own', async () => {
    const lines = await check(`  - { id: a, kind: form, tags: [x] }
  - { id: b, kind: widget, widget: nps, form: contact }
  - { id: c, kind: widget, question: Why? }
  - { id: d, kind: tags, tags: [{ name: x, color: red }], placement: inline }
  - { id: e, kind: form, fields: [{ id: f, type: choice }, { id: g, options: [x] }] }
`);
    expect(lines.map((line) => line.replace(/^a.org.yaml:/, '').slice(0, 70)).sort()).toEqual(
      [
        '5:5 SCHEMA_VIOLATION fields is missing in an entry of assets',
        '5:32 SCHEMA_VIOLATION tags is for assets of kind tags',
        '6:5 SCHEMA_VIOLATION question is missing in an entry of assets',
        '6:47 SCHEMA_VIOLATION form is for widgets that show a form',
        '7:5 SCHEMA_VIOLATION form is missing in an entry of assets',
        '7:38 SCHEMA_VIOLATION question is for widgets that show no form',
        '8:51 SCHEMA_VIOLATION color must be a color such as "#d33682" (in quot',
        '8:70 SCHEMA_VIOLATION placement is for assets of kind widget',
        '9:35 SCHEMA_VIOLATION options is missing in an entry of fields',
        '9:78 SCHEMA_VIOLATION options is for fields of the types choice and ch',
      ].sort(),
    );
  });

  it('UNKNOWN_ASSET: what an asset refers to is an asset of that kind in the same organization', async () => {
    expect(
      await check(`  - { id: contact, kind: form, fields: [name], tagSets: [topic] }
  - { id: opinion, kind: widget, form: topics }
  - { id: topics, kind: tags, tags: [bug] }
`),
    ).toEqual([
      'a/org.yaml:5:58 UNKNOWN_ASSET there is no tag set "topic"',
      'a/org.yaml:6:40 UNKNOWN_ASSET there is no form "topics"',
    ]);
  });

  it('DUPLICATE_ID: fields and tags are named once', async () => {
    expect(
      await check(`  - { id: contact, kind: form, fields: [name, { id: name, type: email }] }
  - { id: topics, kind: tags, tags: [bug, idea, { name: bug }] }
`),
    ).toEqual([
      'a/org.yaml:5:47 DUPLICATE_ID field "name" is declared twice',
      'a/org.yaml:6:49 DUPLICATE_ID tag "bug" is declared twice',
    ]);
  });
});
