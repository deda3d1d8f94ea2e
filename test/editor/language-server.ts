import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface CompletionItem {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** An editor, as far as YAML's language server sees it. */
export interface Editor {
  /** Opens a text as if it were the file; returns the diagnostics that the server publishes for it. */
  open(file: string, text: string): Promise<readonly EditorDiagnostic[]>;
  complete(file: string, position: Position): Promise<readonly CompletionItem[]>;
  /** What hovering shows, as Markdown. */
  hover(file: string, position: Position): Promise<string>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const server = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'out/src/server.js',
);

/** Starts the server headless and speaks its protocol, with a setting that forbids what needs a network. */
export async function openEditor(): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const pending = new Map<number, (message: Message) => void>();
  const published = new Map<string, (diagnostics: readonly EditorDiagnostic[]) => void>();
  const settings = {
    yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true },
    http: {},
  };
  readMessages(child, (message) => {
    if (message.method === undefined) {
      pending.get(message.id ?? -1)?.(message);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: EditorDiagnostic[] };
      published.get(uri)?.(diagnostics);
    } else if (message.id !== undefined) {
      const answer = message.method === 'workspace/configuration' ? answerSettings(message.params) : null;
      send(child, { id: message.id, result: answer });
    }
  });
  const answerSettings = (params: unknown): unknown =>
    (params as { items: { section: string }[] }).items.map(
      ({ section }) => Reflect.get(settings, section) ?? {},
    );
  let last = 0;
  const request = async (method: string, params: unknown): Promise<unknown> => {
    last += 1;
    const id = last;
    const answer = new Promise<Message>((done) => pending.set(id, done));
    send(child, { id, method, params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: {} },
  });
  send(child, { method: 'initialized', params: {} });
  send(child, { method: 'workspace/didChangeConfiguration', params: { settings } });
  const place = (file: string, position: Position): unknown => ({
    textDocument: { uri: uriOf(file) },
    position,
  });
  let version = 0;
  return {
    open: (file, text) => {
      const diagnostics = new Promise<readonly EditorDiagnostic[]>((done) =>
        published.set(uriOf(file), done),
      );
      version += 1;
      const textDocument = { uri: uriOf(file), languageId: 'yaml', version, text };
      send(child, { method: 'textDocument/didOpen', params: { textDocument } });
      return diagnostics;
    },
    complete: async (file, position) => {
      const result = await request('textDocument/completion', place(file, position));
      return (Array.isArray(result) ? result : (result as { items: CompletionItem[] }).items) ?? [];
    },
    hover: async (file, position) => {
      const result = await request('textDocument/hover', place(file, position));
      return (result as { contents: { value: string } } | null)?.contents.value ?? '';
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      await request('shutdown', null);
      send(child, { method: 'exit' });
      await ended;
    },
  };
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

function send(child: ChildProcess, message: Message): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function readMessages(child: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, Math.max(head, 0)))?.[1],
      );
      if (head === -1 || buffer.length < head + 4 + length) return;
      receive(JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length)) as Message);
      buffer = buffer.subarray(head + 4 + length);
    }
  });
}
