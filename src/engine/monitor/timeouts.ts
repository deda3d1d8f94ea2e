import type { Timeouts } from '../state/resource-state.ts';

/** Seconds by the units of Go's durations. */
const units: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** One of a resource's `customTimeouts`, such as `5m` or `1h30m`; none where none is given. @throws Error for another text. */
export function parseTimeout<Call extends keyof Timeouts>(
  call: Call,
  text: string | undefined,
): Pick<Timeouts, Call> | Record<never, never> {
  if (text === undefined || text === '') return {};
  if (!/^(\d+(\.\d*)?(ns|us|µs|ms|s|m|h))+$/.test(text)) {
    throw new Error(`customTimeouts.${call}: ${text} is no duration such as 5m or 1h30m`);
  }
  const parts = [...text.matchAll(/(\d+(?:\.\d*)?)(ns|us|µs|ms|s|m|h)/g)];
  const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
  return { [call]: seconds };
}
