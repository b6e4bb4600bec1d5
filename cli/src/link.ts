import { isUtf8 } from "node:buffer";

import type { Sender } from "ocpp16messages/log";
import { WebSocket } from "ws";

import { codeOf, messageOf } from "./failure.js";
import { plural } from "./plural.js";

/** A message that came from one side and was sent to the other. */
export interface PassedFrame {
  /** Bytes that are no UTF-8 are read as Latin-1. */
  readonly text: string;
  readonly sender: Sender;
  /** The identity of the Charge Point. */
  readonly station: string | undefined;
  /** When it came. */
  readonly at: Date;
}

/** Looks at what passes. */
export interface Watcher {
  /** The promise, if there is one, is fulfilled once more frames may come. */
  take(frame: PassedFrame): Promise<void> | undefined;
  /** Takes words about a connection. */
  say(words: string, station: string | undefined): void;
}

/** As many bytes may wait for one side, before the other is not read any more. */
export const mostWaiting = 1024 * 1024;

/** How long a side may take to read what is left for it when the other is gone, in milliseconds. */
const mostMilliseconds = 30_000;

/** One of the two sides. */
class Side {
  readonly socket: WebSocket;
  readonly name: "the charger" | "the back end";
  readonly sender: Sender;
  /** How many watchers' promises are open: until then it is not read. */
  waits = 0;
  /** How many messages it did not get. */
  lost = 0;
  /** Whether it is to be cut off when it has read what is left. */
  isLeft = false;
  isClosed = false;
  failure: Error | undefined;

  constructor(socket: WebSocket, name: Side["name"], sender: Sender) {
    this.socket = socket;
    this.name = name;
    this.sender = sender;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }
}

/** A charger and its back end: what either sends goes to the other as it is, in its order. */
export class Link {
  /** Fulfilled once both sides are closed. */
  readonly ended: Promise<void>;
  readonly #charger: Side;
  readonly #backEnd: Side;
  readonly #station: string | undefined;
  readonly #watcher: Watcher;
  /** What was said of this link already. */
  readonly #said = new Set<string>();

  /** Both sockets are open; they may be paused. */
  constructor(charger: WebSocket, backEnd: WebSocket, station: string | undefined, watcher: Watcher) {
    this.#charger = new Side(charger, "the charger", "ChargePoint");
    this.#backEnd = new Side(backEnd, "the back end", "CentralSystem");
    this.#station = station;
    this.#watcher = watcher;
    this.ended = new Promise((resolve) => {
      this.#tie(this.#charger, this.#backEnd, resolve);
      this.#tie(this.#backEnd, this.#charger, resolve);
    });
    for (const { socket } of [this.#charger, this.#backEnd]) socket.resume();
  }

  /** Closes both sides with this code of RFC 6455. */
  close(code: number): void {
    for (const { socket } of [this.#charger, this.#backEnd]) {
      socket.close(code);
      socket.resume();
    }
  }

  /** Cuts both sides off. */
  terminate(): void {
    for (const { socket } of [this.#charger, this.#backEnd]) socket.terminate();
  }

  #tie(from: Side, to: Side, resolve: () => void): void {
    const { socket } = from;
    socket.on("message", (data, isBinary) => {
      // It always is, as nobody asked for another type.
      if (Buffer.isBuffer(data)) this.#pass(from, to, data, isBinary);
    });
    // A ping is answered by the other side, so that either notices when it is gone.
    socket.on("ping", (data) => {
      if (to.isOpen) to.socket.ping(data, undefined, () => this.#settle(from, to));
      this.#settle(from, to);
    });
    socket.on("pong", (data) => {
      if (to.isOpen) to.socket.pong(data, undefined, () => this.#settle(from, to));
      this.#settle(from, to);
    });
    socket.on("error", (error) => (from.failure ??= error));
    socket.on("close", (code, reason) => {
      from.isClosed = true;
      this.#follow(from, to, code, reason);
      if (!to.isClosed) return;
      for (const { lost, name } of [from, to])
        if (lost > 0) this.#say(`${plural(lost, "frame")} did not reach ${name}, which had closed`);
      resolve();
    });
  }

  #pass(from: Side, to: Side, data: Buffer, isBinary: boolean): void {
    const at = new Date();
    if (to.isOpen)
      to.socket.send(data, { binary: isBinary }, (error) => {
        if (error instanceof Error) to.lost++;
        this.#settle(from, to);
      });
    else to.lost++;
    if (isBinary) this.#sayOnce(`${from.name} sends binary messages; OCPP-J has texts`);
    const isText = isUtf8(data);
    if (!isText) this.#sayOnce(`${from.name} sends what is no UTF-8; it is read as Latin-1`);
    const text = data.toString(isText ? "utf8" : "latin1");
    const taken = this.#watcher.take({ text, sender: from.sender, station: this.#station, at });
    if (taken !== undefined) {
      from.waits++;
      void taken.finally(() => {
        from.waits--;
        this.#settle(from, to);
      });
    }
    this.#settle(from, to);
  }

  /** Reads one side only while the other, and whoever looks on, keeps up. A side that closes is always read. */
  #settle(from: Side, to: Side): void {
    const isSlow = from.waits > 0 || to.socket.bufferedAmount > mostWaiting;
    if (isSlow && from.isOpen && to.isOpen) from.socket.pause();
    else from.socket.resume();
    if (to.isLeft && to.socket.bufferedAmount === 0) to.socket.terminate();
  }

  /** What becomes of one side when the other is closed. */
  #follow(from: Side, to: Side, code: number, reason: Buffer): void {
    const { socket } = to;
    socket.resume();
    if (!to.isOpen) return;
    const { failure } = from;
    const broken = failure === undefined ? undefined : closeCodeOf(failure);
    if (failure !== undefined && broken !== undefined) {
      this.#say(
        `${from.name} does not keep to the WebSocket protocol: ${messageOf(failure)}; both closed with ${broken}`,
      );
      socket.close(broken);
    } else if (code === 1006) {
      this.#say(`${from.name} is gone without closing`);
      this.#leave(to);
    } else if (code === 1005) {
      this.#say(`${from.name} closed without a code`);
      socket.close();
    } else {
      this.#say(`${from.name} closed with ${code}`);
      socket.close(code, reason);
    }
  }

  /** Does to one side what the other did: the connection ends without closing, behind what was sent before. */
  #leave(to: Side): void {
    to.isLeft = true;
    const timer = setTimeout(() => to.socket.terminate(), mostMilliseconds);
    to.socket.once("close", () => clearTimeout(timer));
    if (to.socket.bufferedAmount === 0) to.socket.terminate();
  }

  #say(words: string): void {
    this.#watcher.say(words, this.#station);
  }

  #sayOnce(words: string): void {
    if (this.#said.has(words)) return;
    this.#said.add(words);
    this.#say(words);
  }
}

/** The code with which `ws` closes a connection whose peer broke the protocol; `undefined` for any other error. */
function closeCodeOf(error: Error): number | undefined {
  const code = codeOf(error);
  if (code?.startsWith("WS_ERR_") !== true) return undefined;
  if (code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH") return 1009;
  return code === "WS_ERR_TOO_MANY_BUFFERED_PARTS" ? 1008 : 1002;
}
