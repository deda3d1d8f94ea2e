import { expect } from '@jest/globals';
import type { Outcome } from './attacker.ts';
import type { Probe } from './probe.ts';

type Meets = Probe['meets'];

/** PostgreSQL's `insufficient_privilege`. */
export const noRight = '42501';

/** Every statement is refused, with one of these SQLSTATEs. */
export const refusedAll =
  (...codes: readonly string[]): Meets =>
  (outcomes, { statements }) => {
    const others = outcomes.flatMap(({ refused: code, message }, n) =>
      code === null || !codes.includes(code) ? [{ statement: statements[n], code, message }] : [],
    );
    expect(others).toEqual([]);
  };

/** The last statement is refused. */
export const refused =
  (...codes: readonly string[]): Meets =>
  (outcomes) => {
    expect(codes).toContain(
      outcomes.at(-1)?.refused ?? `not refused: ${JSON.stringify(outcomes.at(-1)?.rows)}`,
    );
  };

/** The last statement gives these rows. */
export const rows =
  (...expected: readonly (readonly unknown[])[]): Meets =>
  (outcomes) => {
    expect(outcomes.at(-1)).toEqual({ rows: expected, refused: null, message: null });
  };

/** All statements succeed, and none gives a row. */
export const nothing: Meets = (outcomes) => {
  for (const outcome of outcomes) expect(outcome).toEqual({ rows: [], refused: null, message: null });
};

/** All statements come to the same. */
export const alike: Meets = (outcomes) => {
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
};

/** What comes over the connection is judged alone. */
export const anything: Meets = () => undefined;

export const valuesOf = ({ rows: found }: Outcome): readonly unknown[] => found.map(([value]) => value);
