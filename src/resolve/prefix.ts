/** Letters that Unicode decomposition leaves whole. */
const foldedLetters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

/**
 * What leads the names of the portfolio's database roles when it does not say: its name in lower-case ASCII, everything
 * else as `_`. @default `polity` for a name without any letter or digit of ASCII.
 */
export function derivePrefix(name: string): string {
  const ascii = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => foldedLetters.get(letter) ?? ' ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+/, '');
  const led = /^[0-9]/.test(ascii) ? `p${ascii}` : ascii;
  return led.slice(0, 31).replace(/_+$/, '') || 'polity';
}
