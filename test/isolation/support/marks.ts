import type { Target } from './target.ts';

/** What tells of an organization wherever it turns up: its uid, which is in every name of its own, its keys, its accounts' ids. */
export type Marks = Readonly<Record<string, readonly string[]>>;

const uids = ['alder', 'birch', 'cedar', 'quince', 'vault'];

export async function readMarks(target: Target): Promise<Marks> {
  const found = await target.query(
    `SELECT o.uid, o.uid AS mark FROM polity.organization o
      UNION ALL SELECT o.uid, o.okey FROM polity.organization o
      UNION ALL SELECT split_part(a.email_norm, '-', 1), a.id::text FROM polity.account a WHERE split_part(a.email_norm, '-', 1) = ANY ($1)`,
    [uids],
  );
  return Object.fromEntries(
    uids.map((uid) => [uid, found.filter((row) => row.uid === uid).map(({ mark }) => String(mark))]),
  );
}

/**
 * The marks of these organizations in what went over a connection, also as lists of byte values, as which plans show them; what the
 * attacker wrote itself (`said`) is not told to it.
 */
export function findMarks(
  wire: readonly string[],
  marks: Marks,
  foreign: readonly string[],
  said: readonly string[],
): readonly string[] {
  const text = said.reduce((left, own) => left.replaceAll(own, ''), wire.join('\n')).toLowerCase();
  return foreign
    .flatMap((uid) => marks[uid] ?? [])
    .filter((mark) => text.includes(mark) || text.includes([...Buffer.from(mark)].join(' ')));
}
