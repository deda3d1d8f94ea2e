import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorkbench, type Workbench } from '../support/workbench.ts';
import { changeCases } from './cases/changes.ts';
import { failureCases } from './cases/failures.ts';
import { functionCases } from './cases/functions.ts';
import { optionCases } from './cases/options.ts';
import { stateCases } from './cases/state.ts';
import { embeddedEngine } from './embedded-engine.ts';
import type { Case, EngineUnderTest, Turn } from './table.ts';

const table: readonly Case[] = [
  ...changeCases,
  ...optionCases,
  ...stateCases,
  ...functionCases,
  ...failureCases,
];

/** What every program has: its stack, and providers that it does not name. */
const scaffold = /^(pulumi:pulumi:Stack::|pulumi:providers:.*::default)/;

describe('conformance: an engine for Pulumi programs', () => {
  let bench: Workbench;
  let engine: EngineUnderTest;
  beforeEach(async () => {
    bench = await openWorkbench('conformance');
    engine = embeddedEngine(bench);
  });
  afterEach(() => bench.close());

  it.each(table)('$feature', async ({ program, turns }) => {
    for (const [index, turn] of turns.entries()) {
      turn.outside?.(bench.world);
      bench.calls.length = 0;
      const { steps, failures, result } = await engine.run(program, turn);
      const place = `turn ${index + 1}`;
      expect({ place, ...describeFailures(failures, turn) }).toEqual({ place, failures: [] });
      const done = steps.filter(({ op, type }) => op !== 'same' && type !== 'pulumi:pulumi:Stack');
      const inOrder = (texts: readonly string[]): readonly string[] =>
        turn.inAnyOrder === true ? texts.toSorted() : texts;
      expect({
        place,
        calls: inOrder(bench.calls.filter((call) => !call.startsWith('diff'))),
        steps: inOrder(done.map(({ op, name }) => `${op} ${name}`)),
      }).toEqual({ place, calls: inOrder(turn.calls), steps: inOrder(turn.steps) });
      if (turn.result !== undefined) expect(result).toEqual(turn.result);
      await holdState(turn);
    }
  });

  const describeFailures = (failures: readonly string[], { failure }: Turn): object => {
    if (failure === undefined) return { failures };
    const isThere = failures.length === 1 && failure.test(failures[0] ?? '');
    return { failures: isThere ? [] : [`${String(failure)} expected, found ${JSON.stringify(failures)}`] };
  };

  const holdState = async ({ state, stack = 'test' }: Turn): Promise<void> => {
    const resources = await engine.exportResources(stack);
    expect(JSON.stringify(resources)).not.toContain('canary');
    if (state === undefined) return;
    const own = resources.filter(
      ({ urn, type }) => !scaffold.test(`${type}${urn.slice(urn.lastIndexOf('::'))}`),
    );
    const named = Object.fromEntries(
      own.map((resource) => [resource.urn.split('::').at(-1) ?? '', resource]),
    );
    expect(Object.keys(named).sort()).toEqual(Object.keys(state).sort());
    expect(named).toMatchObject(state);
  };
});
