// Generated from spec/core/change-configuration.ts by `npm run generate`.

import { freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, ciStringSchema, memberSchema, objectSchema, orEmptySchema } from "../kernel/json-schema.js";
import { refuseOthers } from "../kernel/object.js";
import type { Reader } from "../kernel/reader.js";
import { readSetting } from "../kernel/text.js";
import { type CiString50Type, isCiString50Type, readCiString50Type } from "../types/ci-string50-type.js";
import { type CiString500Type, isCiString500Type, readCiString500Type } from "../types/ci-string500-type.js";
import { ConfigurationStatus, readConfigurationStatus } from "../types/configuration-status.js";

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
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, { accept: acceptReq });

function acceptReq(o: unknown): o is Req {
  if (!isObject(o)) return false;
  const { key, value } = unread<Req>(o);
  if (!isCiString50Type(key)) return false;
  if (!(value === "" || isCiString500Type(value))) return false;
  return hasOnly(o, 2) && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const key = readCiString50Type(r, "key", o.key);
  const value = readSetting(r, "value", o.value, readCiString500Type);
  refuseOthers(r, o, ["key", "value"]);
  return complete<Req>(r, { key, value });
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
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!ConfigurationStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readConfigurationStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(ConfigurationStatus) }, "status");
}
