import type { Measurement } from './measure.ts';

export interface Row {
  readonly what: string;
  /** Undefined: it could not be measured here. */
  readonly measured: Measurement | undefined;
  /** To a peer in the same run. */
  readonly ratio?: { readonly of: number; readonly to: string } | undefined;
}

/** A table in Markdown. */
export function renderTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, ratio }) => {
    const seconds = measured === undefined ? 'not measured' : renderTime(measured.seconds);
    const memory = measured?.memory === undefined ? '' : `${measured.memory} MB`;
    return `| ${what} | ${seconds} | ${memory} | ${ratio === undefined ? '' : `${renderRatio(ratio.of)} × ${ratio.to}`} |`;
  });
  return ['| what | time | memory | ratio |', '| :--- | ---: | ---: | ---: |', ...lines].join('\n');
}

function renderTime(seconds: number): string {
  return seconds < 0.1 ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 1)} ms` : `${seconds.toFixed(2)} s`;
}

function renderRatio(ratio: number): string {
  return ratio < 1 ? ratio.toFixed(3) : ratio.toFixed(2);
}
