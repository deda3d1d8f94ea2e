const words =
  'token|secret|passw|passphrase|pwd|credential|api[-_ ]?key|private[-_ ]?key|access[-_ ]?key|authorization|bearer';
const secretKey = new RegExp(words, 'i');

/** Whether a key's name says that a secret stands after it. */
export function isSecretKey(key: string): boolean {
  return secretKey.test(key);
}

/** Whether a secret may stand anywhere in a value, going by its keys. */
export function holdsSecretKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, member]: [string, unknown]) => isSecretKey(key) || holdsSecretKey(member),
  );
}

const sensitive = new RegExp(`(?:${words}|integrations?)[\\w.-]*["']?(?:[:=\\s]|$)`, 'i');
const keyAtStart = /^\s*(?:- |[\w"'.-]+\s*:)/;

/**
 * The text of a file that cannot be read as YAML, with dots wherever a secret may stand: after a key that is called like
 * one, and in integrations. As long as the text, so that places stay where they are.
 */
export function blotUnread(file: string, text: string): string {
  const all = file.endsWith('integrations.yaml');
  /** Indentation of the key whose content is hidden. */
  let hidden = all ? -1 : undefined;
  return text
    .split('\n')
    .map((line) => {
      const indentation = line.search(/\S/);
      if (indentation === -1) return line;
      if (!all && hidden !== undefined && indentation <= hidden && keyAtStart.test(line)) hidden = undefined;
      if (hidden !== undefined) return blotAfter(line, keyAtStart.exec(line)?.[0].length ?? 0);
      const found = sensitive.exec(line);
      if (found === null) return line;
      hidden = indentation;
      return blotAfter(line, found.index + found[0].length);
    })
    .join('\n');
}

function blotAfter(line: string, start: number): string {
  return line.slice(0, start) + line.slice(start).replace(/[^\s{}[\],:"']/g, '•');
}
