import { describe, expect, it } from '@jest/globals';
import type { ResourceDefinition } from '../../../src/engine/stand-ins/postgresql/definition.ts';
import { grant } from '../../../src/engine/stand-ins/postgresql/grant.ts';
import { grantRole } from '../../../src/engine/stand-ins/postgresql/grant-role.ts';
import { role } from '../../../src/engine/stand-ins/postgresql/role.ts';
import { schema } from '../../../src/engine/stand-ins/postgresql/schema.ts';
import { readDocumentedInputs, readPackageVersion } from './documented-inputs.ts';

/** A stand-in, and in what it knowingly differs from the documentation. */
interface Expectation {
  readonly file: string;
  readonly definition: ResourceDefinition;
  /** Inputs that it refuses. */
  readonly refused: readonly string[];
  /** Defaults that the plugin has and the documentation does not tell. Source: terraform-provider-postgresql's schemas. */
  readonly undocumented: Readonly<Record<string, string>>;
}

const expectations: readonly Expectation[] = [
  {
    file: 'role',
    definition: role,
    refused: ['encrypted', 'passwordWo', 'passwordWoVersion'],
    undocumented: { skipDropRole: 'false', skipReassignOwned: 'false' },
  },
  { file: 'grant', definition: grant, refused: [], undocumented: {} },
  { file: 'grantRole', definition: grantRole, refused: [], undocumented: {} },
  { file: 'schema', definition: schema, refused: ['policies'], undocumented: {} },
];

const types = {
  text: 'string',
  number: 'number',
  flag: 'boolean',
  set: 'string[]',
  list: 'string[]',
} as const;

describe('the stand-ins for @pulumi/postgresql, held against what the package documents', () => {
  it('are for the version that is installed', () => {
    expect(readPackageVersion()).toBe('3.18.1');
  });

  it.each(expectations)(
    '$file: every input, its type, whether it is required, its default',
    (expectation) => {
      const { file, definition, refused, undocumented } = expectation;
      const documented = Object.entries(readDocumentedInputs(file)).filter(
        ([name]) => !refused.includes(name),
      );
      const expected = documented.map(([name, input]) => {
        const value = input.default ?? undocumented[name];
        const { type, isRequired } = input;
        return [name, { type, isRequired, ...(value === undefined ? {} : { default: value }) }];
      });
      const found = Object.entries(definition.properties).map(([name, property]) => [
        name,
        {
          type: types[property.kind],
          isRequired: property.required === true,
          ...(property.default === undefined ? {} : { default: String(property.default) }),
        },
      ]);
      expect(expected.length).toBeGreaterThan(2);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    },
  );

  it('refuse what they do not know, by name', () => {
    const inputs = readDocumentedInputs('role');
    expect(Object.keys(inputs)).toEqual(
      expect.arrayContaining(['encryptedPassword', 'validUntil', 'passwordWo']),
    );
    expect(inputs.validUntil).toMatchObject({ default: 'infinity' });
    expect(inputs.encrypted?.isDeprecated).toBe(true);
  });
});
