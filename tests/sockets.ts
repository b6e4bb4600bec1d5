import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import type { Server as TlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { onTestFinished, vi } from "vitest";
import { type ClientOptions, type ServerOptions, WebSocket, WebSocketServer } from "ws";

const root = new URL("..", import.meta.url).pathname;

/** Long, as machines are shared; nothing waits longer than it has to. */
export const patience = { timeout: 50_000, interval: 10 };

/** One end of a WebSocket, with all that came to it. */
export class Peer {
  readonly socket: WebSocket;
  readonly received: Buffer[] = [];
  /** Of each that came: whether it was binary. */
  readonly binary: boolean[] = [];
  readonly pings: string[] = [];
  readonly pongs: string[] = [];
  /** The code and the reason. */
  readonly closed: Promise<readonly [number, string]>;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on("message", (data, isBinary) => {
      this.received.push(Buffer.isBuffer(data) ? data : Buffer.alloc(0));
      this.binary.push(isBinary);
    });
    socket.on("ping", (data) => this.pings.push(data.toString()));
    socket.on("pong", (data) => this.pongs.push(data.toString()));
    // Whoever breaks off a connection on purpose is not interested in its error.
    socket.on("error", () => undefined);
    this.closed = new Promise((resolve) => {
      socket.on("close", (code, reason) => resolve([code, reason.toString()]));
    });
    onTestFinished(() => socket.terminate());
  }

  get texts(): string[] {
    return this.received.map(String);
  }

  /** Waits for as many messages, and returns the texts. */
  async gets(count: number): Promise<string[]> {
    await vi.waitFor(() => {
      if (this.received.length < count) throw new Error(`${this.received.length} of ${count} messages`);
    }, patience);
    return this.texts;
  }

  /** Sends what a charger or a back end would write itself, past `ws`. */
  sendRaw(bytes: readonly number[]): void {
    rawOf(this.socket).write(Buffer.from(bytes));
  }

  /** Drops the connection without a word. */
  drop(): void {
    rawOf(this.socket).destroy();
  }
}

/** The connection below a WebSocket, which `ws` has no name for. */
function rawOf(socket: WebSocket): { write(bytes: Buffer): unknown; destroy(): unknown } {
  return (socket as unknown as { readonly _socket: ReturnType<typeof rawOf> })._socket;
}

/** Connects as a charger. */
export async function connected(url: string, protocols: string[] = [], options: ClientOptions = {}): Promise<Peer> {
  const socket = new WebSocket(url, protocols, options);
  const peer = new Peer(socket);
  await once(socket, "open");
  return peer;
}

/** The status and the headers with which a handshake is refused. */
export async function refusal(
  url: string,
  options: ClientOptions = {},
): Promise<{ readonly status: number | undefined; readonly headers: NodeJS.Dict<string | string[]> }> {
  const socket = new WebSocket(url, ["ocpp1.6"], options);
  const { socket: _ } = new Peer(socket);
  const [, response] = (await once(socket, "unexpected-response")) as [
    unknown,
    { statusCode?: number; headers: NodeJS.Dict<string | string[]> },
  ];
  return { status: response.statusCode, headers: response.headers };
}

/** A back end, and the chargers that came. */
export interface BackEnd {
  readonly url: string;
  readonly peers: readonly Peer[];
  /** What each asked with. */
  readonly requests: readonly { readonly url: string | undefined; readonly headers: NodeJS.Dict<string | string[]> }[];
  /** Waits for a charger, the first if nothing is said. */
  peer(index?: number): Promise<Peer>;
}

/** Lets a server listen on a free port, until the test is over. */
export async function listening(server: Server | TlsServer): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A back end that takes every charger with ocpp1.6; behind TLS if a server is named. */
export async function backEnd(options: ServerOptions = {}, tls?: TlsServer): Promise<BackEnd> {
  const sockets = new WebSocketServer({
    ...(tls === undefined ? { port: 0, host: "127.0.0.1" } : { server: tls }),
    perMessageDeflate: true,
    handleProtocols: () => "ocpp1.6",
    ...options,
  });
  onTestFinished(() => sockets.close());
  const peers: Peer[] = [];
  const requests: BackEnd["requests"][number][] = [];
  sockets.on("connection", (socket, { url, headers }) => {
    peers.push(new Peer(socket));
    requests.push({ url, headers });
  });
  if (tls === undefined) await once(sockets, "listening");
  const port = tls === undefined ? (sockets.address() as AddressInfo).port : await listening(tls);
  return {
    url: `${tls === undefined ? "ws" : "wss"}://127.0.0.1:${port}`,
    peers,
    requests,
    peer: (index = 0) =>
      vi.waitFor(() => {
        const peer = peers[index];
        if (peer === undefined) throw new Error("no charger came");
        return peer;
      }, patience),
  };
}

/** `ocpp16 watch` while it runs. */
export interface Watching {
  /** Where chargers connect. */
  readonly url: string;
  /** Waits until standard error, or else standard output, has these words. */
  says(words: string): Promise<void>;
  prints(words: string): Promise<void>;
  /** Ends it by a signal. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Runs `ocpp16 watch` as it was built, on a free port. */
export async function watching(
  to: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Watching> {
  const command = [join(root, "cli/dist/main.js"), "watch", "--listen", "0", "--to", to, ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close");
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const has = (text: () => string, words: string): Promise<void> =>
    vi.waitFor(() => {
      if (!text().includes(words)) throw new Error(`"${words}" is not in:\n${text()}`);
    }, patience);
  await has(() => err, "\n");
  const url = /^ocpp16: listening on (ws:\/\/\S+), for /.exec(err)?.[1];
  if (url === undefined) {
    await ended;
    throw new Error(`${err}exit code ${String(child.exitCode)}`);
  }
  return {
    url,
    says: (words) => has(() => err, words),
    prints: (words) => has(() => out, words),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      await ended;
      return { code: child.exitCode, out, err };
    },
  };
}
