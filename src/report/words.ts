/** A whole number with its thousands apart: `9,990`. */
export function renderNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
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

/** A date where the instant is midnight in the time zone, else the minute: `2027-04-01`, `2027-03-31 22:00 (Europe/Paris)`. */
export function renderInstant(instant: string, timeZone: string): string {
  const [date = instant, time = ''] = localise(Date.parse(instant), timeZone);
  return time === '00:00' ? date : `${date} ${time} (${timeZone})`;
}

/** The last day that a period includes, as the files write it; to the minute where it does not end with a day. */
export function renderLastDay(until: string, timeZone: string): string {
  const end = Date.parse(until);
  const [, time] = localise(end, timeZone);
  if (time !== '00:00') return renderInstant(until, timeZone);
  const [day = until] = localise(end - 1, timeZone);
  return `the end of ${day}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Date and time to the minute, as a wall clock in the time zone shows them. */
function localise(time: number, timeZone: string): readonly string[] {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...localParts, timeZone });
  formats.set(timeZone, format);
  return format.format(time).split(' ');
}

const localParts = { dateStyle: 'short', timeStyle: 'short' } as const;

export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
