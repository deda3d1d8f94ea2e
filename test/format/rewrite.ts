import fc from 'fast-check';
import { isMap, parseDocument, visit } from 'yaml';

/** How somebody else might have written the same file. */
export interface Hand {
  readonly indent: number;
  readonly collectionStyle: 'any' | 'block' | 'flow';
  readonly quotes: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';
  readonly padding: boolean;
  readonly lineWidth: number;
  readonly shuffle: boolean;
  readonly crlf: boolean;
  readonly seed: number;
}

export const hands: fc.Arbitrary<Hand> = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  padding: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
  shuffle: fc.boolean(),
  crlf: fc.boolean(),
  seed: fc.nat(),
});

/** The same values by another hand: with keys in another order, and comments in between. */
export function rewrite(text: string, hand: Hand): string {
  const random = makeRandom(hand.seed);
  const document = parseDocument(text);
  if (hand.shuffle) {
    visit(document, {
      Map(_, map) {
        if (isMap(map)) map.items = map.items.toSorted(() => random() - 0.5);
      },
    });
  }
  const written = document.toString({
    indent: hand.indent,
    collectionStyle: hand.collectionStyle,
    flowCollectionPadding: hand.padding,
    lineWidth: hand.lineWidth,
    indentSeq: random() < 0.5,
  });
  const requoted = parseDocument(written);
  visit(requoted, {
    Scalar(key, scalar) {
      if (key !== 'key' && typeof scalar.value === 'string' && random() < 0.5) scalar.type = hand.quotes;
    },
  });
  const plain = requoted.toString({ indent: hand.indent, lineWidth: 0 });
  // In text of several lines a comment would be text.
  let mayComment = hand.collectionStyle !== 'flow';
  visit(requoted, {
    Scalar(_, { value }) {
      mayComment &&= !String(value).includes('\n');
    },
  });
  const lines = plain.split('\n').flatMap((line) => {
    if (random() > 0.15 || !mayComment) return [line];
    const comment = `${' '.repeat(Math.floor(random() * 8))}# comment ${Math.floor(random() * 1000)}`;
    return random() < 0.3 ? [comment, '', line] : [comment, line];
  });
  return lines.join(hand.crlf ? '\r\n' : '\n');
}

function makeRandom(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
