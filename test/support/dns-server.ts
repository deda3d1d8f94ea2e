import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';

/** What the server answers to a question for TXT records. */
export type DnsAnswer =
  /** One list of strings for each record; `udp: 'truncated'`: the answer comes whole over TCP only. */
  | { readonly kind: 'records'; readonly records: readonly (readonly string[])[]; readonly udp?: 'truncated' }
  /** A response code: 0 without records is "no such records", 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED. */
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'silence' };

export interface DnsServer {
  /** `127.0.0.1:port`, over UDP and TCP. */
  readonly address: string;
  /** What is asked for, with the transport: `tcp _polity-challenge.acme.example`. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A name server on loopback, which knows nothing but what `answer` says. Names reach it in lower case. */
export async function startDnsServer(answer: (name: string) => DnsAnswer): Promise<DnsServer> {
  const asked: string[] = [];
  const respond = (query: Buffer, transport: 'udp' | 'tcp'): Buffer | null => {
    const { name, end } = readQuestion(query);
    asked.push(`${transport} ${name}`);
    const found = answer(name);
    if (found.kind === 'silence') return null;
    if (found.kind === 'code') return encode(query, end, found.code, [], false);
    const cut = transport === 'udp' && found.udp === 'truncated';
    return encode(query, end, 0, cut ? [] : found.records, cut);
  };
  const tcp = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const reply = respond(data.subarray(2), 'tcp');
      if (reply === null) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.end(Buffer.concat([length, reply]));
    });
  });
  const port = await listen(tcp);
  const udp = createSocket('udp4');
  udp.on('message', (query, from) => {
    const reply = respond(query, 'udp');
    if (reply !== null) udp.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${port}`, asked, close: () => closeBoth(tcp, udp) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

async function closeBoth(tcp: Server, udp: Socket): Promise<void> {
  await new Promise<void>((resolve) => udp.close(resolve));
  await new Promise((resolve) => tcp.close(resolve));
}

const headerLength = 12;

/** RFC 1035, 4.1.2: labels with their lengths, then type and class. */
function readQuestion(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = headerLength;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 5 };
}

/** RFC 1035, 4.1.1 and 4.1.3: the question again, and each record under its name. */
function encode(
  query: Buffer,
  end: number,
  code: number,
  records: readonly (readonly string[])[],
  truncated: boolean,
): Buffer {
  const header = Buffer.from(query.subarray(0, headerLength));
  header.writeUInt16BE(0x8580 | (truncated ? 0x0200 : 0) | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, query.subarray(headerLength, end), ...records.map(encodeRecord)]);
}

function encodeRecord(strings: readonly string[]): Buffer {
  const data = Buffer.concat(
    strings.map((text) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)])),
  );
  // A pointer to the question's name, TXT, IN, no time to live.
  const head = Buffer.from([0xc0, headerLength, 0, 16, 0, 1, 0, 0, 0, 0, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
