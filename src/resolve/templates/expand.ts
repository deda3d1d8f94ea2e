import type { SectionName } from '../../model/documents.ts';
import type { Names } from '../names.ts';
import { findNamed } from '../names.ts';
import type { Report } from '../places.ts';
import { bindParameters } from './bind-parameters.ts';
import type { Layer } from './layer.ts';
import { isMap, partOf } from './layer.ts';
import { mergeLayers } from './merge-layers.ts';
import { placeOf } from './place-layer.ts';
import type { Bindings } from './references.ts';
import { fillReferences, findReferences } from './references.ts';
import { reportFaults } from './report-faults.ts';
import type { Template, TemplatePart } from './template.ts';
import type { Use } from './uses.ts';

/** What templates bring to an organization, with all references filled in. */
export interface Expanded {
  readonly sections: ReadonlyMap<SectionName, ExpandedSection>;
  readonly contact: Layer | undefined;
  /** Sections of which something is missing, because it was reported. */
  readonly dropped: ReadonlySet<SectionName>;
  /** False when a template is unknown or its contact at fault, so that anything may be missing. */
  readonly complete: boolean;
}

export interface ExpandedSection {
  readonly layer: Layer;
  readonly file: string;
  /** Keys that were left out because they were reported. */
  readonly dropped: readonly string[];
}

export interface Expansion {
  readonly templates: Names<Template>;
  /** `uid` and `name` of the organization. */
  readonly given: Bindings;
  readonly report: Report;
}

const nothing: Expanded = { sections: new Map(), contact: undefined, dropped: new Set(), complete: true };

/** All uses, the later over the earlier. */
export function expandUses(uses: readonly Use[], expansion: Expansion): Expanded {
  return uses.map((use) => expandUse(use, expansion)).reduce((lower, upper) => lay(upper, lower), nothing);
}

function expandUse(use: Use, expansion: Expansion): Expanded {
  const { templates, given, report } = expansion;
  const template = findNamed(templates, use.name, placeOf(use.named), report);
  if (template?.sound !== true) return { ...nothing, complete: false };
  const bindings = bindParameters(template, use, given, report);
  const uses = template.uses.map((inner) => fillArguments(inner, bindings));
  const beneath = expandUses(uses, expansion);
  return lay(fillTemplate(template, bindings, report), beneath);
}

/** Arguments that refer to what is missing are missing, too. */
function fillArguments(use: Use, bindings: Bindings): Use {
  const { args } = use;
  if (args === undefined || !isMap(args.value)) return use;
  const isLost = (argument: unknown): boolean =>
    findReferences(argument).some(({ name }) => !bindings.has(name));
  const entries = Object.entries(args.value);
  const kept = { ...args, value: Object.fromEntries(entries.filter(([, value]) => !isLost(value))) };
  const lost = new Set(entries.filter(([, value]) => isLost(value)).map(([name]) => name));
  return { ...use, args: fillReferences(kept, bindings), lost };
}

function fillTemplate(template: Template, bindings: Bindings, report: Report): Expanded {
  const sections = new Map<SectionName, ExpandedSection>();
  const dropped = new Set(template.file.droppedSections);
  const fill = (section: SectionName, part: TemplatePart): Layer | undefined => {
    if (!part.varies) return part.layer;
    if ([...part.names].some((name) => !bindings.has(name))) return undefined;
    const filled = fillReferences(part.layer, bindings);
    return reportFaults(section, filled, template, report) ? undefined : filled;
  };
  for (const [section, part] of template.sections) {
    const layer = fill(section, part);
    const { file = '', dropped: keys = [] } = template.file.sections[section] ?? {};
    if (layer === undefined) dropped.add(section);
    else sections.set(section, { layer, file, dropped: keys });
  }
  const contact = fillContact(template, bindings, report);
  const complete = template.contact === undefined || contact !== undefined;
  return { sections, contact, dropped, complete };
}

function fillContact(template: Template, bindings: Bindings, report: Report): Layer | undefined {
  const { contact } = template;
  if (contact === undefined || !contact.varies) return contact?.layer;
  if ([...contact.names].some((name) => !bindings.has(name))) return undefined;
  const filled = fillReferences(contact.layer, bindings);
  // A contact is whatever a member list may name.
  const list: Layer = { value: [filled.value], originOf: ([, ...rest]) => filled.originOf(rest) };
  return reportFaults('members', list, template, report) ? undefined : partOf(list, 0);
}

function lay(upper: Expanded, lower: Expanded): Expanded {
  const sections = new Map(lower.sections);
  for (const [name, section] of upper.sections) {
    const beneath = sections.get(name);
    sections.set(name, beneath === undefined ? section : laySection(section, beneath));
  }
  return {
    sections,
    contact: upper.contact ?? lower.contact,
    dropped: new Set([...upper.dropped, ...lower.dropped]),
    complete: upper.complete && lower.complete,
  };
}

/** One section over another. */
export function laySection(upper: ExpandedSection, lower: ExpandedSection): ExpandedSection {
  return {
    layer: mergeLayers(upper.layer, lower.layer),
    file: upper.file,
    dropped: [...upper.dropped, ...lower.dropped],
  };
}
