import { describe, expect, it } from '@jest/globals';
import { parseMany } from '../../src/load/parse-many.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';

const texts = [
  'uid: a\nname: "é 😀 \\u2028"\n',
  'claire: [\n',
  'a: 1\na: 2\n',
  'limit: .inf\nzero: -0.0\n',
  '__proto__: { a: 1 }\nconstructor: [no, 0123, 1e3, ~]\n',
  '',
  '- &a { b: 1 }\n- *a\n- *b\n',
];
const makeFiles = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    file: `o${n}.yaml`,
    text: `# ${n}\n${texts[n % texts.length]}`,
  }));

describe('parsing many files', () => {
  it.each([0, 1, 30, 499, 500, 2000])(
    'gives for %d files what parsing each gives, in their order',
    async (count) => {
      const files = makeFiles(count);
      expect(await parseMany(files)).toEqual(files.map(({ file, text }) => parseYaml(file, text)));
    },
  );
});
