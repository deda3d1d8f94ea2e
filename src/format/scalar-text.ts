import { Scalar, Schema } from 'yaml';

/** Readable on one line as it is, without an escape. */
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;
/** Begins like a word, and no sign in it ever acts as YAML. */
const plain = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} _.'()/@+&!?…–—-]*[\p{L}\p{M}\p{N}_.()/+!?…-])?$/u;

/** What YAML 1.2 reads as something else than text, and what tools of YAML 1.1 do; days are text by our schemas. */
const otherTypes = ['core', 'yaml-1.1'].flatMap((schema) =>
  new Schema({ schema }).tags.flatMap(({ tag, default: byDefault, ...rest }) =>
    byDefault && 'test' in rest && rest.test !== undefined && !/:(str|timestamp)$/.test(tag)
      ? [rest.test]
      : [],
  ),
);

/**
 * How a scalar of one line is written: as it stands, but with quotes only where they are needed, and with double ones
 * where that takes no escape.
 */
export function renderScalar({ type, value }: Scalar, source: string): string {
  const quoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  if (!quoted || typeof value !== 'string' || !printable.test(value)) return source;
  if (mayBePlain(value)) return value;
  return /["\\]/.test(value) ? source : `"${value}"`;
}

function mayBePlain(text: string): boolean {
  return plain.test(text) && !otherTypes.some((test) => test.test(text));
}
