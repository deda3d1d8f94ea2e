import { describe, expect, it } from '@jest/globals';
import type { OpType, StepEventMetadata } from '@pulumi/pulumi/automation/index.js';
import { collectEvents } from '../../../src/commands/engines/pulumi-events.ts';

const urn = (name: string): string => `urn:pulumi:dev::polity::postgresql:index/role:Role::${name}`;
const metadata = (op: OpType, name: string, diffs: string[] = []): StepEventMetadata => ({
  ...{ op, urn: urn(name), type: 'postgresql:index/role:Role', diffs, provider: '' },
});
const at = { sequence: 0, timestamp: 0 };

describe('what the Pulumi CLI tells of a run', () => {
  it('a preview gives planned steps by URN, with the changed properties of those that change', () => {
    const events = collectEvents();
    for (const [op, name, diffs] of [
      ['same', 'a', []],
      ['create', 'b', ['name']],
      ['update', 'c', ['login']],
      ['create-replacement', 'd', ['name']],
      ['replace', 'd', ['name']],
      ['delete-replaced', 'd', []],
    ] as const)
      events.take({ ...at, resourcePreEvent: { metadata: metadata(op, name, [...diffs]), planning: true } });
    const { steps, failures } = events.describe(undefined, false);
    expect(failures).toEqual([]);
    expect(steps.map(({ name, op, changed, status }) => [name, op, changed, status])).toEqual([
      ['a', 'same', [], 'planned'],
      ['b', 'create', [], 'planned'],
      ['c', 'update', ['login'], 'planned'],
      ['d', 'replace', ['name'], 'planned'],
    ]);
  });

  it('an up gives what was done and what failed, with the messages that name the resource, without colours', () => {
    const seen: string[] = [];
    const events = collectEvents((event) => seen.push(event.kind === 'log' ? event.message : event.kind));
    events.take({ ...at, resourcePreEvent: { metadata: metadata('create', 'a') } });
    events.take({ ...at, resOutputsEvent: { metadata: metadata('create', 'a') } });
    events.take({ ...at, resourcePreEvent: { metadata: metadata('create', 'b') } });
    const message = '<{%fg 1%}>permission denied<{%reset%}>\n';
    const diagnostic = { message, color: 'raw', severity: 'error', urn: urn('b') } as const;
    events.take({ ...at, diagnosticEvent: diagnostic });
    events.take({ ...at, diagnosticEvent: { ...diagnostic, message: 'old plugin', severity: 'warning' } });
    events.take({ ...at, resOpFailedEvent: { metadata: metadata('create', 'b'), status: 0, steps: 0 } });
    events.take({ ...at, diagnosticEvent: { ...diagnostic, message: 'update failed' } });
    const { steps, failures } = events.describe('code: 255 …', false);
    expect(steps.map(({ name, status }) => [name, status])).toEqual([
      ['a', 'done'],
      ['b', 'failed'],
    ]);
    expect(failures).toEqual([{ urn: urn('b'), message: 'permission denied' }]);
    expect(seen).toContain('old plugin');
  });

  it('what it says of an interruption is no failure of its own', () => {
    const events = collectEvents();
    for (const message of ['<{%reset%}>context canceled<{%reset%}>\n', 'update canceled'])
      events.take({ ...at, diagnosticEvent: { message, color: 'raw', severity: 'error' } });
    expect(events.describe('update canceled', true).failures).toEqual([]);
  });

  it('a CLI that ends without saying why is a failure; one that was interrupted is not', () => {
    expect(collectEvents().describe('code: 255', false).failures).toEqual([{ message: 'code: 255' }]);
    expect(collectEvents().describe('code: -2', true)).toMatchObject({ failures: [], cancelled: true });
  });
});
