/** A Charge Point and a Central System on this machine, over a real WebSocket. Run it with `npx tsx examples/ocpp-rpc/main.ts`. */
import { startCentralSystem, stopRemotely } from "./central-system.js";
import { ChargePoint } from "./charge-point.js";

const centralSystem = await startCentralSystem();
const chargePoint = new ChargePoint(centralSystem.url);

await chargePoint.boot();
await chargePoint.start("CARD-4711");
const transactionId = await chargePoint.start("CARD-0815");
await chargePoint.measure();

// Chargers of other makers: one leaves out a required field, one sends its clock without a zone, one a message of its own.
await chargePoint.sendRaw("StartTransaction", {
  connectorId: 1,
  idTag: "CARD-0815",
  timestamp: "2025-01-02T15:04:05Z",
});
await chargePoint.sendRaw("StatusNotification", {
  connectorId: 1,
  errorCode: "NoError",
  status: "Charging",
  timestamp: "2025-01-02T15:04:05",
});
await chargePoint.sendRaw("OpenFlap", {});

if (transactionId !== undefined) {
  const stopped = new Promise<void>((resolve) => (chargePoint.onStopped = resolve));
  await stopRemotely(await centralSystem.charger, transactionId);
  await stopped;
}
await chargePoint.close();
await centralSystem.close();
