/** Takes 10 ms to make: where all is ASCII, none is. */
let graphemes: Intl.Segmenter | undefined;

/** East Asian wide and full-width blocks. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const pictorial = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;
const ascii = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal with a fixed-width font. */
export function measureWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += measureGrapheme(segment);
  return width;
}

export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}

function measureGrapheme(grapheme: string): number {
  if (wide.test(grapheme) || pictorial.test(grapheme)) return 2;
  return invisible.test(grapheme) ? 0 : 1;
}
