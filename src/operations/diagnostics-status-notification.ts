// Generated from spec/firmware-management/diagnostics-status-notification.ts by `npm run generate`.

import { type Unread, seal } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readNothing, readObject, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { DiagnosticsStatus, readDiagnosticsStatus } from "../types/diagnostics-status.js";

/** How the upload gets on. OCPP 1.6 §6.17. */
export interface Req {
  /** How the upload gets on. */
  readonly status: DiagnosticsStatus;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How the upload gets on. */
  readonly status: DiagnosticsStatus;
}

/** DiagnosticsStatusNotification.req: How the upload gets on. OCPP 1.6 §6.17. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, key: Key, value: unknown): Req {
  return readObject<Req>(r, key, value, readReqFields);
}

function readReqFields(r: Reader, o: Unread<Req>): Req {
  const status = readDiagnosticsStatus(r, "status", o.status);
  refuseOthers(r, o, 1, reqSchema);
  if (r.inPlace) return seal<Req>(o);
  return seal<Req>({ status });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(DiagnosticsStatus) }, "status");
}

/** The state of the upload is known. OCPP 1.6 §6.18. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** DiagnosticsStatusNotification.conf: The state of the upload is known. OCPP 1.6 §6.18. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

function readConf(r: Reader, key: Key, value: unknown): Conf {
  return readObject<Conf>(r, key, value, readConfFields);
}

function readConfFields(r: Reader, o: Unread<Conf>): Conf {
  return readNothing<Conf>(r, o, confSchema);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
