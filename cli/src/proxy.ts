import { once } from "node:events";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import type { Duplex } from "node:stream";

import { WebSocketServer } from "ws";

import { codeOf, messageOf, Unusable } from "./failure.js";
import { ask, mostMilliseconds, type Opened, protocolsOf, refused, socketOptions } from "./handshake.js";
import { Link, type Watcher } from "./link.js";
import { shortened } from "./printable.js";
import { type Listening, routeOf } from "./route.js";

/** How long chargers and back ends may take to answer that they are closed, in milliseconds. */
const mostMillisecondsToClose = 3000;

type Verify = (isAccepted: boolean, status?: number, body?: string, headers?: OutgoingHttpHeaders) => void;

/** Listens for chargers, and connects each with the back end in its name. */
export class ChargerProxy {
  readonly #backEnd: URL;
  readonly #watcher: Watcher;
  // Whoever speaks plain HTTP hears that this is no place for it.
  readonly #server = createServer({ headersTimeout: mostMilliseconds }, (_, response) => {
    response.writeHead(426, { connection: "close", upgrade: "websocket" }).end();
  });
  readonly #sockets = new WebSocketServer({
    ...socketOptions,
    noServer: true,
    clientTracking: false,
    verifyClient: ({ req }, verify) => void this.#ask(req, verify),
    handleProtocols: (_, request) => this.#opened.get(request)?.protocol ?? false,
  });
  readonly #asking = new Set<AbortController>();
  /** What back ends said to chargers that are told in a moment. */
  readonly #opened = new Map<IncomingMessage, Opened>();
  readonly #links = new Set<Link>();

  constructor(backEnd: URL, watcher: Watcher) {
    this.#backEnd = backEnd;
    this.#watcher = watcher;
    this.#server.on("upgrade", (request, socket, head) => this.#take(request, socket, head));
    this.#sockets.on("headers", (headers, request) => {
      // Only where the charger offers subprotocols does `ws` name the chosen one.
      const protocol = this.#opened.get(request)?.protocol;
      if (protocol !== undefined && protocolsOf(request).length === 0)
        headers.push(`Sec-WebSocket-Protocol: ${protocol}`);
    });
    this.#sockets.on("wsClientError", (error, socket) => {
      watcher.say(`what connects is no WebSocket client: ${messageOf(error)}`, undefined);
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    });
  }

  /** Starts to listen, and returns the port. Throws `Unusable` if it cannot. */
  async listen({ host, port }: Listening): Promise<number> {
    this.#server.listen(port, host);
    try {
      await once(this.#server, "listening");
    } catch (error) {
      throw new Unusable(`${host}, port ${port}: ${reasonOf(error)}`);
    }
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : port;
  }

  /** Closes all connections with code 1001, and waits until they are. */
  async close(): Promise<void> {
    const links = [...this.#links];
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    for (const asking of this.#asking) asking.abort();
    for (const link of links) link.close(1001);
    const timer = setTimeout(() => {
      for (const link of links) link.terminate();
    }, mostMillisecondsToClose);
    await Promise.all([closed, ...links.map(({ ended }) => ended)]);
    clearTimeout(timer);
  }

  #take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, socket, head, (charger) => {
      const opened = this.#opened.get(request);
      if (opened === undefined) return;
      this.#opened.delete(request);
      const station = routeOf(this.#backEnd, request.url ?? "")?.station;
      const link = new Link(charger, opened.socket, station, this.#watcher);
      this.#links.add(link);
      void link.ended.then(() => this.#links.delete(link));
    });
  }

  /** Asks the back end, and lets the charger in if it does. */
  async #ask(request: IncomingMessage, verify: Verify): Promise<void> {
    const route = routeOf(this.#backEnd, request.url ?? "");
    if (route === undefined) {
      this.#watcher.say("a charger asks for a path that cannot be appended", undefined);
      verify(false, 400);
      return;
    }
    const { url, station } = route;
    const asking = new AbortController();
    this.#asking.add(asking);
    // Whatever one charger sends, the others stay connected.
    const answer = await ask(url, request, asking.signal).catch((error: unknown) => refused(502, messageOf(error)));
    this.#asking.delete(asking);
    if (answer.kind === "refused") {
      this.#watcher.say(`${answer.why}; the charger gets ${answer.status}`, station);
      verify(false, answer.status, answer.why, answer.headers);
      return;
    }
    this.#watcher.say(`connected${wordsOfProtocol(protocolsOf(request), answer.protocol)}`, station);
    this.#opened.set(request, answer);
    verify(true);
    // Nobody took it: the charger is gone.
    if (this.#opened.delete(request)) answer.socket.terminate();
  }
}

/** What chargers and back ends should agree on, where they do not. */
function wordsOfProtocol(offered: readonly string[], chosen: string | undefined): string {
  const offer = offered.length === 0 ? "no subprotocol" : shortened(offered.join(", "));
  const choice = chosen === undefined ? "none" : shortened(chosen);
  return chosen !== undefined && offered.includes(chosen)
    ? ` with ${choice}`
    : `; the charger offers ${offer}, and the back end chooses ${choice}`;
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return "somebody listens there already";
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return "this machine has no such address";
    case "EACCES":
      return "you may not listen there";
    default:
      return messageOf(error);
  }
}
