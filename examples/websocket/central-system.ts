import { once } from "node:events";

import { formatFinding } from "ocpp16messages";
import type { Connection, Handlers } from "ocpp16messages/ocppj";
import { type WebSocket, WebSocketServer } from "ws";

import { linked } from "./link.js";

const knownCards = new Set(["card-0815"]);
let lastTransaction = 1000;

/** What the Central System answers to the requests of a Charge Point. */
const handlers: Handlers = {
  BootNotification: ({ payload }) => {
    console.log(`Central System: a ${payload.chargePointModel} has started`);
    return { currentTime: new Date(), interval: 300, status: "Accepted" };
  },
  Heartbeat: () => ({ currentTime: new Date() }),
  StatusNotification: (_, warnings) => {
    for (const warning of warnings) console.log(`Central System: ${warning.level}: ${formatFinding(warning)}`);
    return {};
  },
  Authorize: ({ payload }) => ({ idTagInfo: { status: statusOf(payload.idTag) } }),
  StartTransaction: ({ payload }) => ({
    idTagInfo: { status: statusOf(payload.idTag) },
    transactionId: ++lastTransaction,
  }),
  MeterValues: ({ payload }) => {
    for (const { sampledValue } of payload.meterValue) {
      for (const { value, measurand, unit } of sampledValue)
        console.log(`Central System: ${measurand ?? "energy"} ${value} ${unit ?? "Wh"}`);
    }
    return {};
  },
  StopTransaction: ({ payload }) => {
    console.log(`Central System: transaction ${payload.transactionId} stopped, reason ${payload.reason ?? "Local"}`);
    return {};
  },
};

function statusOf(idTag: string): "Accepted" | "Invalid" {
  // Upper and lower case are the same in an idTag.
  return knownCards.has(idTag.toLowerCase()) ? "Accepted" : "Invalid";
}

/** A Central System on this machine. */
export interface CentralSystem {
  readonly url: string;
  /** The first Charge Point that connects. */
  readonly charger: Promise<Connection>;
  readonly close: () => void;
}

/** Starts a Central System on a free port. */
export async function startCentralSystem(): Promise<CentralSystem> {
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port: 0,
    handleProtocols: (offered) => (offered.has("ocpp1.6") ? "ocpp1.6" : false),
  });
  const charger = new Promise<Connection>((resolve) => {
    server.on("connection", (socket: WebSocket) => {
      resolve(linked(socket, "Central System", handlers));
    });
  });
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return { url: `ws://127.0.0.1:${port}`, charger, close: () => server.close() };
}
