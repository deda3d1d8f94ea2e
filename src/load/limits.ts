/**
 * What a declarations folder may be at most. Far above what teams write (10,000 organizations of 25 lines are 6 MB), and low
 * enough that reading ends within seconds and the memory of a small machine.
 */
export const limits = {
  /** Of one file. Ten thousand people with their addresses and handles are about 1 MB. */
  fileBytes: 2 * 1024 * 1024,
  /** Of all files together. */
  treeBytes: 64 * 1024 * 1024,
  /** Files and folders. */
  entries: 100_000,
  /** Of one list or map: more is data, and no declaration. */
  items: 20_000,
  /** In one file: anchors are for a few repetitions, not for building large values from small files. */
  aliases: 100,
  /** Duplicate keys that are reported of one file. */
  duplicates: 20,
} as const;

/** As people say it: `2 MB`. */
export function renderBytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
