import type { Report } from '../places.ts';
import type { Layer } from './layer.ts';
import { isMap, partOf } from './layer.ts';
import { placeOf } from './place-layer.ts';

type ParameterType = 'text' | 'number' | 'boolean' | 'list';

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly description: string | undefined;
  /** Absent when the parameter must be given. */
  readonly fallback: Layer | undefined;
  /** Where it is declared. */
  readonly declared: Layer;
}

/** What every template can refer to without declaring it: the organization's own `uid` and `name`. */
export const givenNames: readonly string[] = ['uid', 'name'];

export function readParameters(written: Layer): ReadonlyMap<string, Parameter> {
  const names = isMap(written.value) ? Object.keys(written.value) : [];
  return new Map(names.map((name) => [name, readParameter(name, partOf(written, name))]));
}

function readParameter(name: string, declared: Layer): Parameter {
  const { value } = declared;
  if (!isMap(value)) return { name, type: 'text', description: String(value), fallback: undefined, declared };
  const { type, description } = value;
  return {
    name,
    type: type === 'number' || type === 'boolean' || type === 'list' ? type : 'text',
    description: typeof description === 'string' ? description : undefined,
    fallback: value.default === undefined ? undefined : partOf(declared, 'default'),
    declared,
  };
}

const typeNames: Readonly<Record<ParameterType, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list of texts',
};

/** Templates that hand on what they are given, doubled, must not fill the memory. */
const longestText = 500;
const longestList = 100;

/** Whether a value is of its parameter's type, and not too long; reported when it is not. */
export function checkType({ name, type }: Parameter, argument: Layer, report: Report): boolean {
  const found = typeOf(argument.value);
  if (found === type) return checkLength(name, argument, report);
  const scalar = type === 'text' && (found === 'number' || found === 'boolean');
  const hint = scalar
    ? 'Put quotes around it, so that it is read as text.'
    : 'Write a value of that type, or change `type` of the parameter.';
  const message = `"${name}" must be ${typeNames[type]}, not ${typeNames[found]}`;
  report('PARAMETER_TYPE', placeOf(argument), message, hint);
  return false;
}

function checkLength(name: string, argument: Layer, report: Report): boolean {
  const texts: readonly unknown[] = [argument.value].flat();
  const long = texts.some((text) => typeof text === 'string' && text.length > longestText);
  if (!long && texts.length <= longestList) return true;
  const limit = long ? `${longestText} characters` : `${longestList} texts`;
  const hint = 'Write what is long where it belongs, without a parameter.';
  report('PARAMETER_TYPE', placeOf(argument), `"${name}" may have ${limit}`, hint);
  return false;
}

function typeOf(value: unknown): ParameterType {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}
