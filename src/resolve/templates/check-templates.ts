import { describeSuggestion } from '../../model/suggest.ts';
import type { Names } from '../names.ts';
import { findNamed } from '../names.ts';
import type { Report } from '../places.ts';
import type { Layer } from './layer.ts';
import { layerOf, partOf } from './layer.ts';
import { checkType, givenNames } from './parameters.ts';
import { placeOf } from './place-layer.ts';
import type { Reference } from './references.ts';
import { findReferences } from './references.ts';
import { findStructure, mostTemplates } from './structure.ts';
import type { Template } from './template.ts';

/** What is wrong with templates by themselves, whether organizations use them or not. */
export function checkTemplates(templates: Names<Template>, report: Report): void {
  checkStructure(templates, report);
  for (const template of templates.byId.values()) {
    for (const { name, named } of template.uses) findNamed(templates, name, placeOf(named), report);
    checkParameters(template, report);
  }
}

function checkStructure({ byId }: Names<Template>, report: Report): void {
  const { circles, tooLarge } = findStructure(byId.values());
  for (const { closing, index, ids } of circles) {
    const use = closing.template.uses[index];
    if (use === undefined) continue;
    const message = `templates extend each other in a circle: ${ids.join(' → ')}`;
    report('TEMPLATE_CYCLE', placeOf(use.named), message, 'Take one of them out of the circle.');
  }
  for (const { name, file } of tooLarge) {
    const message = `template "${name}" puts together more than ${mostTemplates} templates`;
    const place = placeOf(partOf(layerOf(file.template), 'template'));
    report('TEMPLATE_TOO_LARGE', place, message, 'Extend fewer, or name each of them once.');
  }
}

function checkParameters(template: Template, report: Report): void {
  const { parameters, file } = template;
  for (const parameter of parameters.values()) checkFallback(template, parameter.name, report);
  const used = listParts(template).flatMap((part) => {
    const references = findReferences(part.value);
    for (const reference of references) checkReference(template, part, reference, report);
    return references.map(({ name }) => name);
  });
  if (file.droppedSections.length > 0 || file.template.dropped.length > 0) return;
  for (const { name } of parameters.values()) {
    if (used.includes(name)) continue;
    const place = placeOf(partOf(layerOf(file.template), 'parameters'), name);
    const hint = `Refer to it by \`$(${name})\` where its value belongs, or remove it.`;
    report('PARAMETER_UNUSED', place, `nothing in the template refers to "${name}"`, hint);
  }
}

/** Everything that may refer to parameters: sections, contact, and what is handed on to other templates. */
function listParts({ sections, contact, uses }: Template): readonly Layer[] {
  return [
    ...[...sections.values()].map(({ layer }) => layer),
    ...(contact === undefined ? [] : [contact.layer]),
    ...uses.flatMap(({ args }) => args ?? []),
  ];
}

function checkReference(template: Template, part: Layer, reference: Reference, report: Report): void {
  const { name, path, whole } = reference;
  const place = { ...placeOf(part), path };
  const parameter = template.parameters.get(name);
  if (parameter?.type === 'list' && !whole) {
    const hint = 'Let the reference stand alone, in place of a list.';
    report('PARAMETER_TYPE', place, `the list "${name}" cannot stand inside of text`, hint);
  }
  if (parameter !== undefined || givenNames.includes(name)) return;
  if (template.file.template.dropped.includes('parameters')) return;
  const known = [...template.parameters.keys(), ...givenNames];
  const message = `template "${template.name}" has no parameter "${name}"`;
  const remedy = 'Declare it under `parameters`; for the text itself write `$$(`.';
  report('UNKNOWN_PARAMETER', place, message, describeSuggestion(name, known) ?? remedy);
}

function checkFallback({ name: template, parameters }: Template, name: string, report: Report): void {
  const parameter = parameters.get(name);
  if (parameter?.fallback === undefined) return;
  checkType(parameter, parameter.fallback, report);
  for (const reference of findReferences(parameter.fallback.value)) {
    if (givenNames.includes(reference.name)) continue;
    const place = { ...placeOf(parameter.fallback), path: reference.path };
    const message = `the default of "${name}" in template "${template}" refers to "${reference.name}"`;
    report('UNKNOWN_PARAMETER', place, message, 'A default can refer to `$(uid)` and `$(name)` only.');
  }
}
