import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from "node:http";

import { WebSocket } from "ws";

import { codeOf, messageOf } from "./failure.js";

/** The largest message that passes, in bytes: 32 MiB. Its record in a trace takes several times as much memory. */
export const mostBytes = 32 * 1024 * 1024;

/** How long a back end may take to answer a handshake, in milliseconds. */
export const mostMilliseconds = 10_000;

/**
 * How both sides are spoken to, so that what passes is what was sent: no compression, pings answered by the other side
 * alone, and texts that are no UTF-8 left for the receiver to judge.
 */
export const socketOptions = {
  perMessageDeflate: false,
  autoPong: false,
  skipUTF8Validation: true,
  maxPayload: mostBytes,
} as const;

/** The back end accepts. Its socket is paused, so that nothing is lost before somebody listens. */
export interface Opened {
  readonly kind: "opened";
  readonly socket: WebSocket;
  /** The subprotocol that it chose, also if it was not offered. */
  readonly protocol: string | undefined;
}

/** The charger is to be refused. */
export interface Refused {
  readonly kind: "refused";
  /** The status of HTTP: that of the back end, or 502, 503 or 504 if it has none. */
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly why: string;
}

/** Asks the back end in the name of a charger. When the signal comes, nobody waits for the answer any more. */
export function ask(url: string, request: IncomingMessage, signal: AbortSignal): Promise<Opened | Refused> {
  return new Promise((resolve) => {
    const offered = protocolsOf(request);
    const socket = new WebSocket(url, [...offered], { ...socketOptions, headers: headersOf(request) });
    const { end, isLate } = limited(socket, signal, resolve);
    let protocol: string | undefined;
    socket.once("upgrade", ({ headers }) => {
      protocol = headers["sec-websocket-protocol"];
      acceptAny(headers, offered);
    });
    socket.once("open", () => {
      socket.pause();
      end({ kind: "opened", socket, protocol });
    });
    socket.once("unexpected-response", (_, { statusCode = 0, headers }) => {
      end(refusalBy(statusCode, headers));
      socket.terminate();
    });
    // More than one may come, as when the connection is given up.
    socket.on("error", (error) => {
      end(
        signal.aborted
          ? refused(503, "the end comes before the answer of the back end")
          : isLate() || codeOf(error) === "ETIMEDOUT"
            ? refused(504, "the back end does not answer")
            : refused(502, `the back end cannot be reached: ${wordsOf(error)}`),
      );
    });
  });
}

/** Gives up a handshake when time is over or the signal comes. */
function limited(
  socket: WebSocket,
  signal: AbortSignal,
  resolve: (answer: Opened | Refused) => void,
): { readonly end: (answer: Opened | Refused) => void; readonly isLate: () => boolean } {
  let isLate = false;
  const stop = (): void => socket.terminate();
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, mostMilliseconds);
  signal.addEventListener("abort", stop);
  return {
    end(answer) {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(answer);
    },
    isLate: () => isLate,
  };
}

/** The subprotocols that a charger offers. */
export function protocolsOf({ headers }: IncomingMessage): readonly string[] {
  const offered = headers["sec-websocket-protocol"];
  return offered === undefined ? [] : offered.split(",").map((protocol) => protocol.trim());
}

/**
 * A back end that chooses no subprotocol, or one that was not offered, breaks the rules, and `ws` hangs up. There are such
 * back ends, and chargers that live with them: the charger decides.
 */
function acceptAny(headers: IncomingHttpHeaders, offered: readonly string[]): void {
  const first = offered.at(0);
  if (first === undefined) delete headers["sec-websocket-protocol"];
  else if (!offered.includes(headers["sec-websocket-protocol"] ?? "")) headers["sec-websocket-protocol"] = first;
}

/** Headers of one connection, which the other has for itself. */
const ownHeaders = new Set([
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What is passed on of the headers of a charger: all but those of the connection, `Authorization` among them. */
export function headersOf({ headersDistinct }: IncomingMessage): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headersDistinct).filter(([name]) => !ownHeaders.has(name) && !name.startsWith("sec-websocket-")),
  );
}

/** The headers of a refusal that say what to do about it. */
const refusalHeaders = ["www-authenticate", "retry-after", "location"] as const;

function refusalBy(status: number, headers: IncomingHttpHeaders): Refused {
  if (status < 300 || status > 599) return refused(502, `the back end answers ${status}, and is no WebSocket server`);
  const passed = refusalHeaders.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...refused(status, `the back end refuses with ${status}`), headers: Object.fromEntries(passed) };
}

/** A refusal of the proxy itself. */
export function refused(status: number, why: string): Refused {
  return { kind: "refused", status, headers: {}, why };
}

/** An error about several addresses has no message. */
function wordsOf(error: Error): string {
  return messageOf(error) || (codeOf(error) ?? error.name);
}
