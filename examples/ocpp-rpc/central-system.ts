import { type RPCClient, RPCServer } from "ocpp-rpc";
import {
  Authorize,
  BootNotification,
  Heartbeat,
  MeterValues,
  operations,
  StartTransaction,
  StatusNotification,
  StopTransaction,
} from "ocpp16messages";

import { type Answer, answerCalls, call, confirm } from "./peer.js";

const knownCards = new Set(["card-0815"]);
let lastTransaction = 1000;

/** What the Central System answers to the requests of a Charge Point. */
const answer: Answer = (request) => {
  switch (request.action) {
    case "BootNotification":
      console.log(`Central System: a ${request.payload.chargePointModel} has started`);
      return confirm(request, BootNotification.conf({ currentTime: new Date(), interval: 300, status: "Accepted" }));
    case "Heartbeat":
      return confirm(request, Heartbeat.conf({ currentTime: new Date() }));
    case "StatusNotification":
      return confirm(request, StatusNotification.conf({}));
    case "Authorize":
      return confirm(request, Authorize.conf({ idTagInfo: { status: statusOf(request.payload.idTag) } }));
    case "StartTransaction":
      lastTransaction++;
      return confirm(
        request,
        StartTransaction.conf({
          idTagInfo: { status: statusOf(request.payload.idTag) },
          transactionId: lastTransaction,
        }),
      );
    case "MeterValues":
      for (const { sampledValue } of request.payload.meterValue) {
        for (const { value, measurand, unit } of sampledValue)
          console.log(`Central System: ${measurand ?? "energy"} ${value} ${unit ?? "Wh"}`);
      }
      return confirm(request, MeterValues.conf({}));
    case "StopTransaction":
      console.log(
        `Central System: transaction ${request.payload.transactionId} stopped, reason ${request.payload.reason ?? "Local"}`,
      );
      return confirm(request, StopTransaction.conf({}));
    default:
      return undefined;
  }
};

function statusOf(idTag: string): "Accepted" | "Invalid" {
  // Upper and lower case are the same in an idTag.
  return knownCards.has(idTag.toLowerCase()) ? "Accepted" : "Invalid";
}

/** Starts a Central System on a free port of this machine. */
export async function startCentralSystem(): Promise<{
  url: string;
  charger: Promise<RPCClient>;
  close: () => Promise<void>;
}> {
  const server = new RPCServer({ protocols: ["ocpp1.6"] });
  server.auth((accept) => {
    accept();
  });
  const charger = new Promise<RPCClient>((resolve) => {
    server.on("client", (client: RPCClient) => {
      answerCalls(client, answer);
      resolve(client);
    });
  });
  const { address } = await server.listen(0, "127.0.0.1").then((http) => ({ address: http.address() }));
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return { url: `ws://127.0.0.1:${port}`, charger, close: () => server.close({}) };
}

/** Asks a Charge Point to stop a transaction. */
export async function stopRemotely(charger: RPCClient, transactionId: number): Promise<void> {
  const { status } = await call(charger, operations.RemoteStopTransaction, { transactionId });
  console.log(`Central System: the remote stop was ${status.toLowerCase()}`);
}
