// Generated from spec/firmware-management/firmware-status-notification.ts by `npm run generate`.

import { hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { emptyMessage, fieldsOf, hasFieldCount, readEmptyMessage, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type FirmwareStatus, membersOfFirmwareStatus } from "../types/firmware-status.js";

/** How the update gets on. OCPP 1.6 §6.19. */
export interface Req extends Message<"FirmwareStatusNotification.req"> {
  /** How the update gets on. */
  readonly status: FirmwareStatus;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How the update gets on. */
  readonly status: FirmwareStatus;
}

const reqMessages = /* @__PURE__ */ messagesOf<FirmwareStatus, Req>(membersOfFirmwareStatus, "status", (status) => ({
  status,
}));

/** FirmwareStatusNotification.req: How the update gets on. OCPP 1.6 §6.19. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  ofText: reqMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(reqMessages.of(value.status)) : read(value);
  },
  inherits: inheritsReq,
});

function inheritsReq(o: object): boolean {
  return "status" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isMember(o.status, membersOfFirmwareStatus) && hasOnly(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfFirmwareStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return reqMessages.of(status);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfFirmwareStatus) }, "status");
}

/** The state of the update is known. OCPP 1.6 §6.20. */
export type Conf = Message<"FirmwareStatusNotification.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** FirmwareStatusNotification.conf: The state of the update is known. OCPP 1.6 §6.20. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
