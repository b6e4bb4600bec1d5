import { RPCClient, type RPCError } from "ocpp-rpc";
import { operations, RemoteStopTransaction, types } from "ocpp16messages";

import { answerCalls, call, confirm } from "./peer.js";

/** A Charge Point with one connector. */
export class ChargePoint {
  readonly #peer: RPCClient;
  #transactionId: number | undefined;
  #meter = 1_284_310; // Wh

  constructor(endpoint: string) {
    const options = { endpoint, identity: "CP-1", protocols: ["ocpp1.6"], reconnect: false };
    // The types of ocpp-rpc ask for all options, of which each has a default.
    this.#peer = new RPCClient(options as unknown as ConstructorParameters<typeof RPCClient>[0]);
    answerCalls(this.#peer, (request) => {
      if (request.action !== "RemoteStopTransaction") return undefined;
      const isOurs = request.payload.transactionId === this.#transactionId;
      // The answer goes first; the transaction stops after it.
      if (isOurs) setImmediate(() => void this.stop("Remote"));
      return confirm(request, RemoteStopTransaction.conf({ status: isOurs ? "Accepted" : "Rejected" }));
    });
  }

  /** Called when a transaction has stopped. */
  onStopped: () => void = () => undefined;

  async boot(): Promise<void> {
    await this.#peer.connect();
    const { status, interval } = await call(this.#peer, operations.BootNotification, {
      chargePointModel: "Duo 22",
      chargePointVendor: "Example",
    });
    console.log(`Charge Point: ${status.toLowerCase()}, a heartbeat every ${interval} s`);
    const { currentTime } = await call(this.#peer, operations.Heartbeat, {});
    console.log(
      `Charge Point: the clock differs by ${Math.round((Date.now() - types.DateTime.toDate(currentTime).getTime()) / 1000)} s`,
    );
  }

  /** Charges with a card, and returns the transaction; `undefined` if the card is refused. */
  async start(idTag: string): Promise<number | undefined> {
    const { idTagInfo } = await call(this.#peer, operations.Authorize, { idTag });
    console.log(`Charge Point: ${idTag} is ${idTagInfo.status.toLowerCase()}`);
    if (idTagInfo.status !== types.AuthorizationStatus.Accepted) return undefined;
    const { transactionId } = await call(this.#peer, operations.StartTransaction, {
      connectorId: 1,
      idTag,
      meterStart: this.#meter,
      timestamp: new Date(),
    });
    this.#transactionId = transactionId;
    return transactionId;
  }

  async measure(): Promise<void> {
    this.#meter += 184;
    const { Measurand, UnitOfMeasure } = types;
    await call(this.#peer, operations.MeterValues, {
      connectorId: 1,
      transactionId: this.#transactionId,
      meterValue: [
        {
          timestamp: new Date(),
          sampledValue: [
            { value: String(this.#meter), measurand: Measurand.EnergyActiveImportRegister, unit: UnitOfMeasure.Wh },
            { value: "10.99", measurand: Measurand.PowerActiveImport, unit: UnitOfMeasure.kW },
          ],
        },
      ],
    });
  }

  async stop(reason: types.Reason): Promise<void> {
    if (this.#transactionId === undefined) return;
    const transactionId = this.#transactionId;
    this.#transactionId = undefined;
    await call(this.#peer, operations.StopTransaction, {
      meterStop: this.#meter,
      timestamp: new Date(),
      transactionId,
      reason,
    });
    this.onStopped();
  }

  /** Sends what this library would not let out, to show how the other side answers. */
  async sendRaw(action: string, payload: object): Promise<void> {
    try {
      await this.#peer.call(action, payload);
      console.log(`Charge Point: ${action} was taken as it is`);
    } catch (error) {
      const { rpcErrorCode, message } = error as RPCError;
      console.log(`Charge Point: CALLERROR ${rpcErrorCode}: ${message}`);
    }
  }

  async close(): Promise<void> {
    await this.#peer.close();
  }
}
