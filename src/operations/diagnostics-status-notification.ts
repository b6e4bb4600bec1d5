// Generated from spec/firmware-management/diagnostics-status-notification.ts by `npm run generate`.

import { refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { fieldsOf, hasOnly, nothing, readNothing, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { type DiagnosticsStatus, membersOfDiagnosticsStatus } from "../types/diagnostics-status.js";

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

const reqOf = /* @__PURE__ */ messagesOf(membersOfDiagnosticsStatus, (status): Req => ({ status }));

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfDiagnosticsStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return reqOf(status);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfDiagnosticsStatus) }, "status");
}

/** The state of the upload is known. OCPP 1.6 §6.18. */
export type Conf = Readonly<Record<string, never>>;

/** What `Conf` is made of. */
export type ConfInput = Readonly<Record<string, never>>;

/** DiagnosticsStatusNotification.conf: The state of the upload is known. OCPP 1.6 §6.18. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, { empty: nothing });

function readConf(r: Reader, at: Key, input: unknown): Conf {
  return readNothing(r, at, input);
}

function confSchema(): ObjectSchema {
  return objectSchema({});
}
