// Generated from spec/firmware-management/diagnostics-status-notification.ts by `npm run generate`.

import { hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { emptyMessage, fieldsOf, hasFieldCount, readEmptyMessage, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import { type DiagnosticsStatus, membersOfDiagnosticsStatus } from "../types/diagnostics-status.js";

/** How the upload gets on. OCPP 1.6 §6.17. */
export interface Req extends Message<"DiagnosticsStatusNotification.req"> {
  /** How the upload gets on. */
  readonly status: DiagnosticsStatus;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How the upload gets on. */
  readonly status: DiagnosticsStatus;
}

const reqMessages = /* @__PURE__ */ messagesOf<DiagnosticsStatus, Req>(
  membersOfDiagnosticsStatus,
  "status",
  (status) => ({ status }),
);

/** DiagnosticsStatusNotification.req: How the upload gets on. OCPP 1.6 §6.17. */
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
  return hasFields<Req>(o) && isMember(o.status, membersOfDiagnosticsStatus) && hasOnly(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfDiagnosticsStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return reqMessages.of(status);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfDiagnosticsStatus) }, "status");
}

/** The state of the upload is known. OCPP 1.6 §6.18. */
export type Conf = Message<"DiagnosticsStatusNotification.conf">;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** DiagnosticsStatusNotification.conf: The state of the upload is known. OCPP 1.6 §6.18. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  empty: emptyMessage<Conf>(),
});

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readEmptyMessage<Conf>(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
