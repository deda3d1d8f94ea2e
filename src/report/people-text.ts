import type { PersonStory } from './people.ts';
import { paintSign, verbs } from './signs.ts';
import type { Style } from './style.ts';
import { measureWidth } from './width.ts';

/** Columns to which several clauses share a line. */
const lineWidth = 100;

/** One line where one thing happens, or a few alike; else the person, and below a line per thing. */
export function renderPerson({ who, clauses }: PersonStory, style: Style): readonly string[] {
  const [first] = clauses;
  if (first === undefined) return [];
  const { sign } = first;
  if (clauses.every((clause) => clause.sign === sign)) {
    const [head = '', ...more] = packClauses(
      `${who} ${verbs[sign]} `,
      clauses.map(({ text }) => text),
    );
    return [`${paintSign(sign, style)} ${head}`, ...more.map((line) => `    ${line}`)];
  }
  return [
    `${paintSign('~', style)} ${who}`,
    ...clauses.map((clause) => `    ${paintSign(clause.sign, style)} ${verbs[clause.sign]} ${clause.text}`),
  ];
}

function packClauses(start: string, clauses: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = start;
  clauses.forEach((clause, index) => {
    const part = index === clauses.length - 1 ? clause : `${clause}; `;
    if (line !== start && measureWidth(line + part) > lineWidth) {
      lines.push(line.trimEnd());
      line = part;
    } else {
      line += part;
    }
  });
  return [...lines, line];
}
