import { escapeMarkdown, renderCode } from './markdown-escape.ts';
import { escapeControls } from './safe-text.ts';

/** How the words of users are written into one kind of output, so that they cannot act there. */
export interface Ink {
  /** Names and messages. */
  readonly words: (text: string) => string;
  /** Uids, ids, e-mails, role names: what one would type. */
  readonly id: (text: string) => string;
}

export const terminalInk: Ink = { words: escapeControls, id: escapeControls };

export const markdownInk: Ink = { words: escapeMarkdown, id: renderCode };
