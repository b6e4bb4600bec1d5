// Generated from spec/security/signed-update-firmware.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { isWhole, optionalWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { checkNegativeSeconds, keepsNegativeSeconds } from "../../rules/negative-seconds.js";
import { type ObjectSchema, integerSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import {
  type FirmwareType,
  type FirmwareTypeInput,
  acceptsFirmwareType,
  firmwareTypeSchema,
  inheritsFirmwareType,
  readFirmwareType,
} from "../types/firmware-type.js";
import type { Int32 } from "../types/int32.js";
import type { Integer } from "../types/integer.js";
import {
  type UpdateFirmwareStatusEnumType,
  membersOfUpdateFirmwareStatusEnumType,
} from "../types/update-firmware-status-enum-type.js";

/**
 * Update the firmware. Security white paper 5.21.
 *
 * Rules between its fields:
 * - `negative-seconds`, advice: A number of seconds is not negative. OCPP 1.6 §6, §7.
 */
export interface Req extends Message<"SignedUpdateFirmware.req"> {
  /** How often to try; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: Integer;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: Int32;
  /** Number of this request; each SignedFirmwareStatusNotification.req about it repeats it. (integer of 32 bits) */
  readonly requestId: Int32;
  /** Firmware to install, with its signature. */
  readonly firmware: FirmwareType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** How often to try; the Charge Point decides when left out. (integer of 32 bits; a sender keeps to 0 to 65535) */
  readonly retries?: number | undefined;
  /** Seconds between two tries; the Charge Point decides when left out. (integer of 32 bits) */
  readonly retryInterval?: number | undefined;
  /** Number of this request; each SignedFirmwareStatusNotification.req about it repeats it. (integer of 32 bits) */
  readonly requestId: number;
  /** Firmware to install, with its signature. */
  readonly firmware: FirmwareTypeInput;
}

/** SignedUpdateFirmware.req: Update the firmware. Security white paper 5.21. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "retries" in o || "retryInterval" in o || "requestId" in o || "firmware" in o || inheritsFirmwareType(o);
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    (o.retries === undefined || isWhole(o.retries, 0, 65535)) &&
    (o.retryInterval === undefined || isWhole(o.retryInterval, -2147483648, 2147483647)) &&
    isWhole(o.requestId, -2147483648, 2147483647) &&
    acceptsFirmwareType(o.firmware) &&
    keepsNegativeSeconds(o.retryInterval) &&
    acceptsFields(o, 2 + oneIfPresent(o.retries) + oneIfPresent(o.retryInterval))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const retries = optionalWhole<Integer>(r, "retries", o.retries, 0, 65535, -2147483648, 2147483647);
  const retryInterval = optionalWhole<Int32>(r, "retryInterval", o.retryInterval, -2147483648, 2147483647);
  const requestId = readWhole<Int32>(r, "requestId", o.requestId, -2147483648, 2147483647);
  const firmware = readFirmwareType(r, "firmware", o.firmware);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(retries) + oneIfPresent(retryInterval)))
    refuseUnknownFields(r, o, ["retries", "retryInterval", "requestId", "firmware"]);
  checkNegativeSeconds(r, retryInterval, "retryInterval");
  const message = draft<Req>(r, {});
  if (retries !== undefined) message.retries = retries;
  if (retryInterval !== undefined) message.retryInterval = retryInterval;
  message.requestId = requestId;
  message.firmware = firmware;
  return freezeIfValid<Req>(r, message);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      retries: integerSchema(-2147483648, 2147483647),
      retryInterval: integerSchema(-2147483648, 2147483647),
      requestId: integerSchema(-2147483648, 2147483647),
      firmware: firmwareTypeSchema(),
    },
    "requestId",
    "firmware",
  );
}

/** Whether the update will start. Security white paper 5.22. */
export interface Conf extends Message<"SignedUpdateFirmware.conf"> {
  /** Whether the update will start. */
  readonly status: UpdateFirmwareStatusEnumType;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the update will start. */
  readonly status: UpdateFirmwareStatusEnumType;
}

const confMessages = /* @__PURE__ */ messagesOf<UpdateFirmwareStatusEnumType, Conf>(
  membersOfUpdateFirmwareStatusEnumType,
  "status",
  (status) => ({ status }),
);

/** SignedUpdateFirmware.conf: Whether the update will start. Security white paper 5.22. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  ofText: confMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value)
      ? success(confMessages.of(value.status))
      : read(value);
  },
  inherits: inheritsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function acceptsConf(o: unknown): o is Conf {
  return hasFields<Conf>(o) && isMember(o.status, membersOfUpdateFirmwareStatusEnumType) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfUpdateFirmwareStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfUpdateFirmwareStatusEnumType) }, "status");
}
