import { createRequire } from 'node:module';
import { confusableLetters } from './confusable-letters.ts';

interface Tr46 {
  toUnicode(domain: string): { readonly domain: string };
}

const require = createRequire(import.meta.url);
const lookAlikes = new Map(
  confusableLetters.flatMap(([ascii, letters]) => [...letters].map((letter) => [letter, ascii] as const)),
);

/** A name in A-labels as people see it. */
export function showDomain(name: string): string {
  if (!/(?:^|\.)xn--/.test(name)) return name;
  const tr46: Tr46 = require('tr46');
  return tr46.toUnicode(name).domain;
}

/** Equal for names that look alike: each letter as the ASCII one that it resembles. */
export function describeSkeleton(shown: string): string {
  const ascii = [...shown].map((letter) => lookAlikes.get(letter) ?? letter).join('');
  return ascii.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm');
}

/** What a label in other letters pretends to be, when all of it looks like ASCII; null when it does not. */
export function findPretence(label: string): string | null {
  if (isAscii(label) || /\p{Script=Latin}/u.test(label)) return null;
  const ascii = [...label].map((letter) => lookAlikes.get(letter) ?? letter).join('');
  return isAscii(ascii) && /[a-z]/.test(ascii) ? ascii : null;
}

/** Scripts that are written together in one word: with Latin, those of Chinese, Japanese and Korean. */
const together = /[\p{scx=Latn}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}]/u;
const alike = [/\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/** Whether a label mixes letters of scripts that no language writes together. */
export function mixesScripts(label: string): boolean {
  const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
  const foreign = letters.filter((letter) => !together.test(letter));
  if (foreign.length > 0 && foreign.length < letters.length) return true;
  return alike.filter((script) => letters.some((letter) => script.test(letter))).length > 1;
}

export function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}
