// Generated from spec/firmware-management/diagnostics-status-notification.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { status } = unread<Req>(o);
  if (!DiagnosticsStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const status = readDiagnosticsStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Req>(r, { status });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(DiagnosticsStatus) }, "status");
}

/** The state of the upload is known. OCPP 1.6 §6.18. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** DiagnosticsStatusNotification.conf: The state of the upload is known. OCPP 1.6 §6.18. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, {
  accept: acceptConf,
  empty: nothing,
});

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  return hasOnly(o, 0) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  return readNothing(r, o);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
