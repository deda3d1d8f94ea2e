import type { TemplateUse } from '../../model/documents.generated.ts';
import type { Layer } from './layer.ts';
import { isMap, itemsOf, partOf } from './layer.ts';

/** `template:` of an organization or of a template, one by one. */
export interface Use {
  readonly name: string;
  /** Where the name stands. */
  readonly named: Layer;
  /** Values for parameters, as a map; absent with the short form. */
  readonly args: Layer | undefined;
  /** Arguments that came to nothing, because something that they refer to was reported. */
  readonly lost: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** From one template, alone or with arguments, or from a list of them. */
export function readUses(written: Layer): readonly Use[] {
  const { value } = written;
  if (typeof value === 'string') return [{ name: value, named: written, args: undefined, lost: none }];
  if (Array.isArray(value)) return itemsOf(written).flatMap(readUses);
  if (!isMap(value)) return [];
  const named = partOf(written, 'name');
  const args = value.with === undefined ? undefined : partOf(written, 'with');
  return [{ name: String(named.value), named, args, lost: none }];
}

/** The names alone. */
export function listUsedTemplates(written: TemplateUse | undefined): readonly string[] {
  return [written ?? []].flat().map((use) => (typeof use === 'string' ? use : use.name));
}
