// Generated from spec/firmware-management/diagnostics-status-notification.ts by `npm run generate`.

import { type Message, noValue } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { messagesOf, readMember } from "../../reading/enumeration.js";
import { emptyMessage, fieldsOf, hasFieldCount, readEmptyMessage, refuseUnknownFields } from "../../reading/object.js";
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

/** DiagnosticsStatusNotification.req: How the upload gets on. OCPP 1.6 §6.17. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  inherits: inheritsReq,
});

const reqOf = /* @__PURE__ */ messagesOf<DiagnosticsStatus, Req>(membersOfDiagnosticsStatus, (status) => ({ status }));

function inheritsReq(o: object): boolean {
  return "status" in o;
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfDiagnosticsStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return reqOf(status);
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
