import { once } from "node:events";

import { types } from "ocpp16messages";
import type { Connection, Outcome } from "ocpp16messages/ocppj";
import { WebSocket } from "ws";

import { linked } from "./link.js";

/** A Charge Point with one connector. */
export class ChargePoint {
  readonly #socket: WebSocket;
  readonly #connection: Connection;
  #transactionId: number | undefined;
  #meter = 1_284_310; // Wh

  constructor(centralSystem: string) {
    this.#socket = new WebSocket(`${centralSystem}/CP-1`, "ocpp1.6");
    this.#connection = linked(this.#socket, "Charge Point", {
      RemoteStopTransaction: ({ payload }) => {
        const isOurs = payload.transactionId === this.#transactionId;
        // The answer goes first; the transaction stops after it.
        if (isOurs) setImmediate(() => void this.stop("Remote"));
        return { status: isOurs ? "Accepted" : "Rejected" };
      },
    });
  }

  /** Called when a transaction has stopped. */
  onStopped: () => void = () => undefined;

  async boot(): Promise<void> {
    await once(this.#socket, "open");
    const boot = await this.#connection.call("BootNotification", {
      chargePointModel: "Duo 22",
      chargePointVendor: "Example",
    });
    if (boot.ok)
      console.log(`Charge Point: ${boot.value.status.toLowerCase()}, a heartbeat every ${boot.value.interval} s`);
    const heartbeat = await this.#connection.call("Heartbeat", {});
    if (heartbeat.ok) {
      const time = types.DateTime.toDate(heartbeat.value.currentTime).getTime();
      console.log(`Charge Point: the clock differs by ${Math.round((Date.now() - time) / 1000)} s`);
    }
  }

  /** Charges with a card, and returns the transaction; `undefined` if the card is refused. */
  async start(idTag: string): Promise<number | undefined> {
    const authorize = await this.#connection.call("Authorize", { idTag });
    const status = authorize.ok ? authorize.value.idTagInfo.status : "Invalid";
    console.log(`Charge Point: ${idTag} is ${status.toLowerCase()}`);
    if (status !== "Accepted") return undefined;
    const started = await this.#connection.call("StartTransaction", {
      connectorId: 1,
      idTag,
      meterStart: this.#meter,
      timestamp: new Date(),
    });
    this.#transactionId = started.ok ? started.value.transactionId : undefined;
    return this.#transactionId;
  }

  async measure(): Promise<void> {
    this.#meter += 184;
    await this.#connection.call("MeterValues", {
      connectorId: 1,
      transactionId: this.#transactionId,
      meterValue: [
        {
          timestamp: new Date(),
          sampledValue: [
            { value: String(this.#meter), measurand: "Energy.Active.Import.Register", unit: "Wh" },
            { value: "10.99", measurand: "Power.Active.Import", unit: "kW" },
          ],
        },
      ],
    });
  }

  async stop(reason: types.Reason): Promise<void> {
    if (this.#transactionId === undefined) return;
    const transactionId = this.#transactionId;
    this.#transactionId = undefined;
    const meterStop = this.#meter;
    await this.#connection.call("StopTransaction", { meterStop, timestamp: new Date(), transactionId, reason });
    this.onStopped();
  }

  /** Tries to have an idTag of 30 characters authorized, which this library does not let out. */
  async authorizeTooLong(): Promise<Outcome<"Authorize">> {
    return this.#connection.call("Authorize", { idTag: "X".repeat(30) });
  }

  /** Sends a text as it is, as a Charge Point of another maker may. */
  sendRaw(text: string): void {
    this.#socket.send(text);
  }

  close(): void {
    this.#socket.close();
  }
}
