import type { NotifyReport } from '../model/notice.ts';
import { escapeControls } from './safe-text.ts';

/** One line, and why it stopped where it did. */
export function renderNotifyText({ sent, postponed, gaveUp, waiting, unreachable }: NotifyReport): string {
  const parts = [
    `sent ${sent}`,
    ...(postponed > 0 ? [`refused for now ${postponed}`] : []),
    ...(gaveUp > 0 ? [`given up ${gaveUp}`] : []),
    `waiting ${waiting}`,
  ];
  const stopped =
    unreachable === null
      ? ''
      : `the mail server cannot be used: ${escapeControls(unreachable)}\nwhat waits stays due: run again\n`;
  return `${parts.join(', ')}\n${stopped}`;
}

/** `{ formatVersion, sent, postponed, gaveUp, waiting, unreachable }`. */
export function renderNotifyJson(report: NotifyReport): string {
  return `${JSON.stringify({ formatVersion: 1, ...report })}\n`;
}
