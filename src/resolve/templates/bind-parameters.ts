import { describeSuggestion, findSuggestion } from '../../model/suggest.ts';
import type { Report } from '../places.ts';
import { isMap, partOf } from './layer.ts';
import type { Parameter } from './parameters.ts';
import { checkType } from './parameters.ts';
import { placeOf } from './place-layer.ts';
import type { Bindings } from './references.ts';
import { fillReferences } from './references.ts';
import type { Template } from './template.ts';
import type { Use } from './uses.ts';

/** The parameters' values for one use of a template; those that are missing or wrong are reported and left out. */
export function bindParameters(template: Template, use: Use, given: Bindings, report: Report): Bindings {
  const misspelt = checkNames(template, use, report);
  const bound = new Map(given);
  for (const parameter of template.parameters.values()) {
    const { name, fallback } = parameter;
    const argument = use.args === undefined ? undefined : partOf(use.args, name);
    if (argument?.value !== undefined) {
      if (checkType(parameter, argument, report)) bound.set(name, argument);
    } else if (fallback !== undefined) {
      // A default of another type is reported with the template.
      if (checkType(parameter, fallback, () => undefined)) bound.set(name, fillReferences(fallback, given));
    } else if (!misspelt.has(name) && !use.lost.has(name)) {
      const example = `\`with: { ${name}: … }\``;
      const hint = parameter.description === undefined ? `Give it by ${example}.` : describeGift(parameter);
      report('PARAMETER_MISSING', placeOf(use.named), `template "${use.name}" needs "${name}"`, hint);
    }
  }
  return bound;
}

function describeGift({ name, description = '' }: Parameter): string {
  return `Give it by \`with: { ${name}: … }\`: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

/** Reports arguments for which there is no parameter; the parameters that were meant. */
function checkNames(template: Template, { args }: Use, report: Report): ReadonlySet<string> {
  const meant = new Set<string>();
  if (args === undefined || template.file.template.dropped.includes('parameters')) return meant;
  const known = [...template.parameters.keys()];
  for (const name of isMap(args.value) ? Object.keys(args.value) : []) {
    if (template.parameters.has(name)) continue;
    const nearest = findSuggestion(name, known);
    if (nearest !== undefined) meant.add(nearest);
    const list = known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`;
    const message = `template "${template.name}" has no parameter "${name}"`;
    report('UNKNOWN_PARAMETER', placeOf(args, name), message, describeSuggestion(name, known) ?? list);
  }
  return meant;
}
