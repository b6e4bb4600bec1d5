// Generated from spec/core/change-configuration.ts by `npm run generate`.

import { complete, refused } from "../kernel/brand.js";
import { type Constructor, constructor } from "../kernel/constructor.js";
import { messagesOf, readMember } from "../kernel/enumeration.js";
import { type ObjectSchema, ciStringSchema, memberSchema, objectSchema, orEmptySchema } from "../kernel/json-schema.js";
import { fieldsOf, hasOnly, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { readCiString, readSetting } from "../kernel/text.js";
import type { CiString50Type } from "../types/ci-string50-type.js";
import type { CiString500Type } from "../types/ci-string500-type.js";
import { type ConfigurationStatus, membersOfConfigurationStatus } from "../types/configuration-status.js";

/** Set a configuration key. OCPP 1.6 §6.9. */
export interface Req {
  /** Name of the key; upper and lower case are the same. (1 to 50 printable ASCII characters) */
  readonly key: CiString50Type;
  /** New value as text; an empty one clears the key. (0 to 500 printable ASCII characters) */
  readonly value: CiString500Type | "";
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Name of the key; upper and lower case are the same. (1 to 50 printable ASCII characters) */
  readonly key: string;
  /** New value as text; an empty one clears the key. (0 to 500 printable ASCII characters) */
  readonly value: string;
}

/** ChangeConfiguration.req: Set a configuration key. OCPP 1.6 §6.9. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema);

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return refused;
  const key = readCiString<CiString50Type>(r, "key", o.key, 50);
  const value = readSetting<CiString500Type>(r, "value", o.value, 500);
  if (!hasOnly(r, o, 2)) refuseOthers(r, o, ["key", "value"]);
  return complete<Req>(r, r.asIs ? o : { key, value });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ key: ciStringSchema(50), value: orEmptySchema(ciStringSchema(500)) }, "key", "value");
}

/** Whether the value is in force. OCPP 1.6 §6.10. */
export interface Conf {
  /** Whether the value is in force. */
  readonly status: ConfigurationStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the value is in force. */
  readonly status: ConfigurationStatus;
}

/** ChangeConfiguration.conf: Whether the value is in force. OCPP 1.6 §6.10. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema);

const confOf = /* @__PURE__ */ messagesOf(membersOfConfigurationStatus, (status): Conf => ({ status }));

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return refused;
  const status = readMember(r, "status", o.status, membersOfConfigurationStatus);
  if (!hasOnly(r, o, 1)) refuseOthers(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfConfigurationStatus) }, "status");
}
