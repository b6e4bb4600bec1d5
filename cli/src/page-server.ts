import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { codeOf, messageOf, Unusable } from "./failure.js";

/** Where everything is served: nobody but this machine can ask. */
const host = "127.0.0.1";

/** Serves one page on this machine, under a path that nobody else can guess: there may be a log in it. */
export class PageServer {
  readonly #path = `/${randomBytes(16).toString("hex")}/`;
  readonly #server: Server;
  #port = 0;

  constructor(page: string | Buffer) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response, page);
    });
  }

  /** Listens on a port, any free one if it is 0. Returns the address of the page. */
  async listen(port: number): Promise<string> {
    this.#server.listen(port, host);
    try {
      await once(this.#server, "listening");
    } catch (error) {
      const words = codeOf(error) === "EADDRINUSE" ? "something else listens there" : messageOf(error);
      throw new Unusable(`port ${port} cannot be used: ${words}`);
    }
    const address = this.#server.address();
    if (typeof address === "object" && address !== null) this.#port = address.port;
    return `http://${host}:${this.#port}${this.#path}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer({ method, url, headers }: IncomingMessage, response: ServerResponse, page: string | Buffer): void {
    const isPage = url === this.#path && (method === "GET" || method === "HEAD");
    // A name of somebody else's that leads here would be another origin, which may read what it gets.
    if (!isPage || headers.host !== `${host}:${this.#port}`) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is nothing here.\n");
      return;
    }
    response
      .writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-length": Buffer.byteLength(page),
        "content-security-policy": "frame-ancestors 'none'",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      })
      .end(method === "HEAD" ? undefined : page);
  }
}
