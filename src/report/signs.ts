import type { Style } from './style.ts';

/** Losses red, gains green, changes and moves yellow. */
export function paintSign(sign: '-' | '~' | '>' | '+', style: Style): string {
  const paint = { '-': style.red, '~': style.yellow, '>': style.yellow, '+': style.green }[sign];
  return paint(sign);
}

export const verbs = { '-': 'loses', '~': 'changes', '+': 'gains' } as const;
