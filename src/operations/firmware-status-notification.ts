// Generated from spec/firmware-management/firmware-status-notification.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { FirmwareStatus, readFirmwareStatus } from "../types/firmware-status.js";

/** How the update gets on. OCPP 1.6 §6.19. */
export interface Req {
  /** How the update gets on. */
  readonly status: FirmwareStatus;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How the update gets on. */
  readonly status: FirmwareStatus;
}

/** FirmwareStatusNotification.req: How the update gets on. OCPP 1.6 §6.19. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { status } = unread<Req>(o);
  if (!FirmwareStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const status = readFirmwareStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Req>(r, { status });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(FirmwareStatus) }, "status");
}

/** The state of the update is known. OCPP 1.6 §6.20. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** FirmwareStatusNotification.conf: The state of the update is known. OCPP 1.6 §6.20. */
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
