import type { OrganizationFiles, SectionName } from '../../model/documents.ts';
import { sectionNames } from '../../model/documents.ts';
import type { Names } from '../names.ts';
import type { Report } from '../places.ts';
import type { ExpandedSection } from './expand.ts';
import { expandUses, laySection } from './expand.ts';
import type { Layer } from './layer.ts';
import { layerOf, partOf } from './layer.ts';
import { settleLayer } from './merge-layers.ts';
import { givenNames } from './parameters.ts';
import type { Template } from './template.ts';
import { readUses } from './uses.ts';

/** An organization over its templates. */
export interface LaidOrganization {
  readonly sections: ReadonlyMap<SectionName, ExpandedSection>;
  readonly droppedSections: readonly SectionName[];
  /** The templates' contact. */
  readonly contact: Layer | undefined;
  /** Whether there are templates, and all of them are known. */
  readonly templated: boolean;
}

/** A10: what the organization says over what its templates bring. */
export function layOrganization(
  files: OrganizationFiles,
  templates: Names<Template>,
  report: Report,
): LaidOrganization {
  const whole = layerOf(files.org);
  const given = new Map(givenNames.map((name) => [name, partOf(whole, name)]));
  const uses = readUses(partOf(whole, 'template'));
  const brought = expandUses(uses, { templates, given, report });
  const complete = brought.complete && !files.org.dropped.includes('template');
  const sections = sectionNames.flatMap((name) => {
    const own = files.sections[name];
    const beneath = files.droppedSections.includes(name) ? undefined : brought.sections.get(name);
    const laid = laySections(own && { layer: layerOf(own), file: own.file, dropped: own.dropped }, beneath);
    return laid === undefined ? [] : [[name, laid] as const];
  });
  // What an unknown template would have brought is not missed again.
  const missing = complete ? [] : sectionNames.filter((name) => files.sections[name] === undefined);
  const droppedSections = new Set([...files.droppedSections, ...missing, ...brought.dropped]);
  return {
    sections: new Map(sections),
    droppedSections: [...droppedSections],
    contact: brought.contact,
    templated: complete && uses.length > 0,
  };
}

function laySections(
  own: ExpandedSection | undefined,
  beneath: ExpandedSection | undefined,
): ExpandedSection | undefined {
  if (own === undefined || beneath === undefined) {
    const only = own ?? beneath;
    return only && { ...only, layer: settleLayer(only.layer) };
  }
  return laySection(own, beneath);
}
