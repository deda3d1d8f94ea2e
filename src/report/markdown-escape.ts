import { escapeControls } from './safe-text.ts';

/** An invisible break: what stands after it mentions nobody, refers to no issue and is no link. */
const breaker = '\u200b';

/** Text that stays text in GitHub-flavoured Markdown: no markup, HTML, mention, reference or link comes of it. */
export function escapeMarkdown(text: string): string {
  return escapeControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~!$]/g, '\\$&')
    .replace(/[@#]/g, `$&${breaker}`)
    .replaceAll('://', `:${breaker}//`)
    .replace(/www\./gi, `$&${breaker}`);
}

/** A code span around any text: nothing is interpreted in it, whatever backticks the text has. */
export function renderCode(text: string): string {
  const safe = escapeControls(text);
  const runs = [...safe.matchAll(/`+/g)].map(([run]) => run.length);
  if (runs.length === 0) return `\`${safe}\``;
  const fence = '`'.repeat(Math.max(...runs) + 1);
  return `${fence} ${safe} ${fence}`;
}
