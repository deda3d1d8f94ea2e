/** Results: standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Everything else: standard error. */
export function say(line: string): void {
  process.stderr.write(`polity: ${line}\n`);
}
