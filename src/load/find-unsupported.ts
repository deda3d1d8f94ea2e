import { type Alias, type Document, isScalar, visit } from 'yaml';

/** What YAML allows and these files do not, with its place in the text. */
export interface Unsupported {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

/** The first merge key: to YAML 1.2 an ordinary key, to many people an instruction. */
export function findMergeKey(document: Document): Unsupported | undefined {
  let found: Unsupported | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '<<') return undefined;
      const [start, end] = key.range ?? [0, 0];
      const hint = 'Write the keys out, or put what organizations have in common into a template.';
      found = { start, end, message: 'the merge key << is not supported', hint };
      return visit.BREAK;
    },
  });
  return found;
}

/** The alias that cannot be followed: one whose anchor is missing, else the first of too many. */
export function findBadAlias(document: Document): Unsupported {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias);
    },
  });
  const missing = aliases.find((alias) => alias.resolve(document) === undefined);
  const [start, end] = (missing ?? aliases[0])?.range ?? [0, 0];
  return missing === undefined
    ? {
        start,
        end,
        message: 'the file repeats anchors too often',
        hint: 'Write the values out where they stand.',
      }
    : {
        start,
        end,
        message: `there is no anchor &${missing.source} before this`,
        hint: 'A value that begins with * repeats an anchor; put quotes around text that does.',
      };
}
