import type { CheckFailure, CheckRequest, CheckResult } from '../../providers/provider.ts';
import { isList, isUnknown, type PropertyMap, type PropertyValue } from '../../wire/property-value.ts';
import type { PropertyDefinition, ResourceDefinition } from './definition.ts';

/** The key under which bridged plugins note which inputs are defaults. */
const defaultsKey = '__defaults';

/** Checks inputs and writes the defaults into them, noting their names as the plugin does. */
export function checkInputs({ properties }: ResourceDefinition, request: CheckRequest): CheckResult {
  const failures: CheckFailure[] = [];
  const inputs: Record<string, PropertyValue> = {};
  const defaults: string[] = [];
  for (const [property, value] of Object.entries(request.inputs)) {
    const definition = properties[property];
    if (property === defaultsKey || value === null) continue;
    const reason = definition === undefined ? 'is not known to the stand-in' : mismatch(definition, value);
    if (reason !== undefined) failures.push({ property, reason });
    inputs[property] = value;
  }
  for (const [property, definition] of Object.entries(properties)) {
    if (property in inputs) continue;
    const value = definition.autonamed ? autoname(request, property) : definition.default;
    if (value !== undefined) {
      inputs[property] = value;
      defaults.push(property);
    } else if (definition.required === true) {
      failures.push({ property, reason: 'is required' });
    }
  }
  return { inputs: { ...inputs, [defaultsKey]: defaults.sort() }, failures };
}

function mismatch({ kind }: PropertyDefinition, value: PropertyValue): string | undefined {
  if (isUnknown(value)) return undefined;
  const types = { text: 'string', number: 'number', flag: 'boolean' } as const;
  if (kind === 'set' || kind === 'list') return isList(value) ? undefined : 'is not a list';
  return typeof value === types[kind] ? undefined : `is not a ${types[kind]}`;
}

/** A generated name stays while it was generated before. */
function autoname({ name, oldInputs, randomSeed }: CheckRequest, property: string): PropertyValue {
  const wasDefault = isList(oldInputs?.[defaultsKey]) && oldInputs[defaultsKey].includes(property);
  const old = oldInputs?.[property];
  if (wasDefault && old !== undefined) return old;
  return `${name}-${Buffer.from(randomSeed).toString('hex').slice(0, 7)}`;
}

/** Inputs without what is for the plugin alone. */
export function withoutDefaultsKey({ [defaultsKey]: _defaults, ...values }: PropertyMap): PropertyMap {
  return values;
}
