/**
 * What a terminal or a log would obey instead of show: controls and escapes, direction overrides, invisible and line-breaking
 * characters, lone surrogates. The two joiners stay: scripts and emoji need them.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\u061c\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** One line of text in which nothing acts: unsafe characters are written as `\u{1b}`. */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
