import type { OrganizationFiles, ValidatedTree } from '../../model/documents.ts';
import { sectionNames } from '../../model/documents.ts';
import type { ExplainedValue, Explanation } from '../../model/explanation.ts';
import type { SourceRange, ValuePath } from '../../model/source.ts';
import type { LaidOrganization } from './apply-template.ts';
import { layOrganization } from './apply-template.ts';
import type { Layer, Origin } from './layer.ts';
import { childOf, layerOf, partOf } from './layer.ts';
import { nameTemplates } from './template.ts';

/** What an organization says once templates are beneath it and parameters filled in. What is at fault is left out. */
export function explainOrganization(
  tree: ValidatedTree,
  files: OrganizationFiles,
  reader: string | null = null,
): Explanation {
  const laid = layOrganization(files, nameTemplates(tree), () => undefined);
  const parts = listParts(files, laid);
  return {
    uid: files.org.value.uid,
    reader,
    folder: files.folder,
    document: Object.fromEntries(parts.map(([key, { value }]) => [key, value])),
    values: parts.flatMap(([key, layer]) => explainValue(layer, layer.value, [], [key])),
  };
}

/** What is no section, in the schema's order: that of the file is lost where keys were mended. */
const plainKeys: readonly string[] = ['uid', 'name', 'type', 'status', 'isolation', 'contact', 'mission'];

/** In the order of the schemas. */
function listParts(files: OrganizationFiles, laid: LaidOrganization): readonly (readonly [string, Layer])[] {
  const whole = layerOf(files.org);
  return [
    ...plainKeys.flatMap((key) => {
      const own = partOf(whole, key);
      const layer = own.value === undefined && key === 'contact' ? laid.contact : own;
      return layer?.value === undefined ? [] : [[key, layer] as const];
    }),
    ...sectionNames.flatMap((name) => {
      const section = laid.sections.get(name);
      return section === undefined ? [] : [[name, section.layer] as const];
    }),
  ];
}

function explainValue(
  layer: Layer,
  value: unknown,
  inside: ValuePath,
  around: ValuePath,
): readonly ExplainedValue[] {
  const steps: readonly (string | number)[] = Array.isArray(value)
    ? [...value.keys()]
    : typeof value === 'object' && value !== null
      ? Object.keys(value)
      : [];
  if (steps.length > 0) {
    return steps.flatMap((step) => explainValue(layer, childOf(value, step), [...inside, step], around));
  }
  const origin = layer.originOf(inside);
  const through = origin.through === undefined ? null : locate(origin.through);
  return [{ path: [...around, ...inside], value, at: locate(origin), through }];
}

function locate({ source, path }: Origin): SourceRange {
  return source.locate(path);
}
