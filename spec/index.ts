/** All of OCPP 1.6, written down once. */
import { authorize } from "./core/authorize.js";
import { bootNotification } from "./core/boot-notification.js";
import { changeAvailability } from "./core/change-availability.js";
import { changeConfiguration } from "./core/change-configuration.js";
import { clearCache } from "./core/clear-cache.js";
import { dataTransfer } from "./core/data-transfer.js";
import { getConfiguration } from "./core/get-configuration.js";
import { heartbeat } from "./core/heartbeat.js";
import { meterValues } from "./core/meter-values.js";
import { remoteStartTransaction } from "./core/remote-start-transaction.js";
import { remoteStopTransaction } from "./core/remote-stop-transaction.js";
import { reset } from "./core/reset.js";
import { startTransaction } from "./core/start-transaction.js";
import { statusNotification } from "./core/status-notification.js";
import { stopTransaction } from "./core/stop-transaction.js";
import { unlockConnector } from "./core/unlock-connector.js";
import { diagnosticsStatusNotification } from "./firmware-management/diagnostics-status-notification.js";
import { firmwareStatusNotification } from "./firmware-management/firmware-status-notification.js";
import { getDiagnostics } from "./firmware-management/get-diagnostics.js";
import { updateFirmware } from "./firmware-management/update-firmware.js";
import { getLocalListVersion } from "./local-auth-list/get-local-list-version.js";
import { sendLocalList } from "./local-auth-list/send-local-list.js";
import { triggerMessage } from "./remote-trigger/trigger-message.js";
import { cancelReservation } from "./reservation/cancel-reservation.js";
import { reserveNow } from "./reservation/reserve-now.js";
import { clearChargingProfile } from "./smart-charging/clear-charging-profile.js";
import { getCompositeSchedule } from "./smart-charging/get-composite-schedule.js";
import { setChargingProfile } from "./smart-charging/set-charging-profile.js";
import * as compositesByName from "./composites.js";
import * as enumerationsByName from "./enumerations.js";
import type { Composite, Enumeration, Operation, Primitive } from "./language.js";
import * as primitivesByName from "./primitives.js";

export const primitives: Primitive[] = Object.values(primitivesByName);
export const enumerations: Enumeration[] = Object.values(enumerationsByName);
export const composites: Composite[] = Object.values(compositesByName);

/** The 28 operations, by feature profile. */
export const operations: Operation[] = [
  authorize,
  bootNotification,
  changeAvailability,
  changeConfiguration,
  clearCache,
  dataTransfer,
  getConfiguration,
  heartbeat,
  meterValues,
  remoteStartTransaction,
  remoteStopTransaction,
  reset,
  startTransaction,
  statusNotification,
  stopTransaction,
  unlockConnector,
  diagnosticsStatusNotification,
  firmwareStatusNotification,
  getDiagnostics,
  updateFirmware,
  getLocalListVersion,
  sendLocalList,
  triggerMessage,
  cancelReservation,
  reserveNow,
  clearChargingProfile,
  getCompositeSchedule,
  setChargingProfile,
];
