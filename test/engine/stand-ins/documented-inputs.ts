import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An input of a resource type, as the package documents it. */
export interface DocumentedInput {
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly type: 'string' | 'number' | 'boolean' | 'string[]' | 'other';
  /** As the text says it, where it says one. */
  readonly default?: string;
}

/** The forms in which the documentation says a default. The last one of a text counts (`NULL`, therefore `infinity`). */
const defaultForms = [
  /default(?: value)? is\s+`?([\w-]+)`?,\s+therefore\s+`([\w-]+)`/i,
  /default(?: value)?\s*(?:is|:)\s+`?(true|false|-?\d+)`?/i,
  /defaults to `?(true|false|-?\d+)`?/i,
  /`([\w-]+)` \(the default\)/,
];

/** The inputs of a type of `@pulumi/postgresql`, out of the declarations that the package ships. @param file such as `role`. */
export function readDocumentedInputs(file: string): Readonly<Record<string, DocumentedInput>> {
  const text = readFileSync(join(packageFolder(), `${file}.d.ts`), 'utf8');
  const body = /export interface \w+Args \{\n([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
  const inputs = body.matchAll(/\/\*\*([\s\S]*?)\*\/\s+(\w+)(\??): pulumi\.Input<(.*)>;/g);
  return Object.fromEntries(
    [...inputs].map(([, comment = '', name = '', mark, type = '']) => [
      name,
      {
        isRequired: mark === '',
        isDeprecated: comment.includes('@deprecated'),
        type: readType(type),
        ...readDefault(comment.replace(/\s*\n\s*\*\s*/g, ' ')),
      },
    ]),
  );
}

/** The version of the package, which is that of the plugin. */
export function readPackageVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@pulumi/postgresql/package.json'));
}

function readType(type: string): DocumentedInput['type'] {
  const plain = type.replace(' | undefined', '');
  if (plain === 'pulumi.Input<string>[]') return 'string[]';
  return plain === 'string' || plain === 'number' || plain === 'boolean' ? plain : 'other';
}

function readDefault(comment: string): Pick<DocumentedInput, 'default'> {
  for (const form of defaultForms) {
    const found = form.exec(comment);
    if (found !== null) return { default: found[2] ?? found[1] ?? '' };
  }
  return {};
}
