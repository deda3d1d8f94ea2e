import type { EngineEvent } from '../engine/index.ts';
import { escapeControls } from '../report/safe-text.ts';
import { say } from './output.ts';

export interface Progress {
  readonly onEvent: (event: EngineEvent) => void;
  /** Clears what stands on the terminal. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[2K';

/** Shows what is being done on one line of a terminal; elsewhere only what the program and its plugins say. */
export function showProgress(): Progress {
  const live = process.stderr.isTTY && process.env.TERM !== 'dumb';
  const clear = (): void => {
    if (live) process.stderr.write(clearLine);
  };
  return {
    onEvent(event) {
      if (event.kind === 'step') {
        const { op, name, status } = event.step;
        if (live && status === 'running' && op !== 'same')
          process.stderr.write(`${clearLine}${op} ${escapeControls(name)} …`);
        return;
      }
      if (event.kind === 'log' && event.severity === 'info') return;
      clear();
      say(escapeControls(event.kind === 'output' ? event.line : event.message));
    },
    end: clear,
  };
}
