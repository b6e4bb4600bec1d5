/** A Charge Point and a Central System on this machine, over a WebSocket of `ws`. Run it with `npm run example`. */
import { formatFinding } from "ocpp16messages";

import { startCentralSystem } from "./central-system.js";
import { ChargePoint } from "./charge-point.js";

const centralSystem = await startCentralSystem();
const chargePoint = new ChargePoint(centralSystem.url);

await chargePoint.boot();
await chargePoint.start("CARD-4711");
const transactionId = await chargePoint.start("CARD-0815");
await chargePoint.measure();

const unsent = await chargePoint.authorizeTooLong();
if (!unsent.ok && unsent.failure === "request")
  console.log(`Charge Point: not sent: ${unsent.issues.map(formatFinding).join("; ")}`);

// Chargers of other makers: one leaves out a required field, one sends its clock without a zone, one a message of its own.
chargePoint.sendRaw('[2,"x1","StartTransaction",{"connectorId":1,"idTag":"C","timestamp":"2025-01-02T15:04:05Z"}]');
chargePoint.sendRaw(
  '[2,"x2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2025-01-02T15:04:05"}]',
);
chargePoint.sendRaw('[2,"x3","OpenFlap",{}]');

if (transactionId !== undefined) {
  const stopped = new Promise<void>((resolve) => (chargePoint.onStopped = resolve));
  const remoteStop = await (await centralSystem.charger).call("RemoteStopTransaction", { transactionId });
  if (remoteStop.ok) console.log(`Central System: the remote stop was ${remoteStop.value.status.toLowerCase()}`);
  await stopped;
}
chargePoint.close();
centralSystem.close();
