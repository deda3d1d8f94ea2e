const numbers = new Intl.NumberFormat('en-US');

export function renderNumber(count: number): string {
  return numbers.format(count);
}

/** `1 person`, `2 people`, `9,990 people`. */
export function renderCount(count: number, one: string, many = `${one}s`): string {
  return `${renderNumber(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first `limit` and how many more there are. */
export function renderSome(words: readonly string[], limit: number): string {
  if (words.length <= limit) return words.join(', ');
  return `${words.slice(0, limit).join(', ')} and ${renderNumber(words.length - limit)} more`;
}

/** `1.2 s`, `340 ms`, `2 min 5 s`. */
export function renderDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A date where the instant is midnight in UTC, else the instant to the minute: `2027-04-01`, `2027-03-31 22:00 UTC`. */
export function renderInstant(instant: string): string {
  const [date = instant, time = ''] = instant.split('T');
  return time.startsWith('00:00') ? date : `${date} ${time.slice(0, 5)} UTC`;
}

/** The last day that a period includes, as the files write it; to the minute where it does not end with a day in UTC. */
export function renderLastDay(until: string): string {
  if (!until.includes('T00:00')) return renderInstant(until);
  const day = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
  return `the end of ${day}`;
}

export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
