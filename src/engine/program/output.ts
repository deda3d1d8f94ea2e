import type { EngineEvent, LogSeverity } from '../deployment/events.ts';

/** Turns the lines of a process into events. Messages of `pulumi.log` are known by the mark that the SDK puts before them. */
export interface OutputReader {
  readonly read: (stream: 'stdout' | 'stderr', line: string) => void;
  /** What the program logged as errors, whole. */
  readonly errors: () => readonly string[];
}

const mark = /^(info|warning|error): \[runtime\] (.*)$/;

/** @param source the name of the process, for the events. */
export function createOutputReader(source: string, onEvent: (event: EngineEvent) => void): OutputReader {
  const errors: string[][] = [];
  let isInError = false;
  return {
    read(stream, line) {
      const [, severity, message = ''] = mark.exec(line) ?? [];
      if (severity !== undefined) {
        onEvent({ kind: 'log', severity: severity as LogSeverity, message });
        isInError = severity === 'error';
        if (isInError) errors.push([message]);
        return;
      }
      if (stream === 'stderr' && isInError) errors.at(-1)?.push(line);
      onEvent({ kind: 'output', source, stream, line });
    },
    errors: () => errors.map((lines) => lines.join('\n').trimEnd()),
  };
}
