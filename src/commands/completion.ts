import type { Command } from 'commander';
import { describeCommands } from './completion/describe-commands.ts';
import { renderBash } from './completion/render-bash.ts';
import { renderFish } from './completion/render-fish.ts';
import { renderZsh } from './completion/render-zsh.ts';
import { print } from './output.ts';

const renderers = { bash: renderBash, zsh: renderZsh, fish: renderFish } as const;

/** `polity completion bash|zsh|fish`: a script for the shell, made from the program's own description. */
export async function completion(shell: keyof typeof renderers, program: Command): Promise<number> {
  print(renderers[shell](describeCommands(program)));
  return 0;
}
