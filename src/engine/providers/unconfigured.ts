import type { Provider } from './provider.ts';

/** Stands in for a provider whose configuration only an apply will know: it lets all pass and knows nothing more. */
export const unconfiguredProvider: Provider = {
  acceptsSecrets: true,
  supportsPreview: false,
  configure: () => Promise.resolve(),
  check: ({ inputs }) => Promise.resolve({ inputs, failures: [] }),
  diff: () => Promise.resolve({ changes: 'unknown', replaces: [], diffs: [], deleteBeforeReplace: false }),
  create: ({ inputs }) => Promise.resolve({ outputs: inputs }),
  update: ({ inputs }) => Promise.resolve({ outputs: inputs }),
  read: () => Promise.reject(new Error('the provider is not configured yet')),
  delete: () => Promise.reject(new Error('the provider is not configured yet')),
  invoke: () => Promise.resolve({ failures: [] }),
  close: () => Promise.resolve(),
};
