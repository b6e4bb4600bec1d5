// Generated from spec/local-auth-list/send-local-list.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, judgeAnswer, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { readList } from "../../reading/list.js";
import { isWhole, readWhole } from "../../reading/number.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import type { Result } from "../../result/result.js";
import {
  checkDifferentialWithoutEntries,
  keepsDifferentialWithoutEntries,
} from "../../rules/differential-without-entries.js";
import { checkFullUpdateInfo, keepsFullUpdateInfo } from "../../rules/full-update-info.js";
import { checkFullUpdateMismatch } from "../../rules/full-update-mismatch.js";
import { checkListVersionSign, keepsListVersionSign } from "../../rules/list-version-sign.js";
import { checkListVersion, keepsListVersion } from "../../rules/list-version.js";
import { checkUniqueIdTags, keepsUniqueIdTags } from "../../rules/unique-id-tags.js";
import { type ObjectSchema, integerSchema, listSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import {
  type AuthorizationData,
  type AuthorizationDataInput,
  acceptsAuthorizationData,
  authorizationDataSchema,
  inheritsAuthorizationData,
  readAuthorizationData,
} from "../types/authorization-data.js";
import type { Int32 } from "../types/int32.js";
import { type UpdateStatus, membersOfUpdateStatus } from "../types/update-status.js";
import { type UpdateType, membersOfUpdateType } from "../types/update-type.js";

/**
 * The list, or changes to it. OCPP 1.6 §6.41.
 *
 * Rules between its fields:
 * - `list-version`: A list that is sent has neither version 0, which stands for an empty list, nor −1, which stands for a Charge Point without lists. OCPP 1.6 §5.10, errata 3.52.
 * - `unique-id-tags`: A list has one entry for each idTag; upper and lower case are the same. OCPP 1.6 §6.41, §7.28.
 * - `full-update-info`: Every entry of a Full update has an idTagInfo. OCPP 1.6 §7.1.
 * - `list-version-sign`, for senders: A sender chooses a version above 0; OCPP 1.6 forbids only 0 and −1. OCPP 1.6 errata 3.52.
 * - `differential-without-entries`, advice: A Differential update has entries; without any it changes nothing. OCPP 1.6 §6.41.
 */
export interface Req extends Message<"SendLocalList.req"> {
  /** Version of the list once it is updated, above 0; neither 0 nor −1. (integer of 32 bits) */
  readonly listVersion: Int32;
  /** Entries; a Full update without any empties the list. (any number of items) */
  readonly localAuthorizationList?: readonly AuthorizationData[];
  /** Whether the entries replace the list or change it. */
  readonly updateType: UpdateType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Version of the list once it is updated, above 0; neither 0 nor −1. (integer of 32 bits) */
  readonly listVersion: number;
  /** Entries; a Full update without any empties the list. (any number of items) */
  readonly localAuthorizationList?: readonly AuthorizationDataInput[] | undefined;
  /** Whether the entries replace the list or change it. */
  readonly updateType: UpdateType;
}

/** SendLocalList.req: The list, or changes to it. OCPP 1.6 §6.41. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "listVersion" in o || "localAuthorizationList" in o || inheritsAuthorizationData(o) || "updateType" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isWhole(o.listVersion, -2147483648, 2147483647) &&
    (o.localAuthorizationList === undefined || acceptsList(o.localAuthorizationList, 0, acceptsAuthorizationData)) &&
    isMember(o.updateType, membersOfUpdateType) &&
    keepsListVersion(o.listVersion) &&
    keepsUniqueIdTags(o.localAuthorizationList) &&
    keepsFullUpdateInfo(o.updateType, o.localAuthorizationList) &&
    keepsListVersionSign(o.listVersion) &&
    keepsDifferentialWithoutEntries(o.updateType, o.localAuthorizationList) &&
    acceptsFields(o, 2 + oneIfPresent(o.localAuthorizationList))
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const listVersion = readWhole<Int32>(r, "listVersion", o.listVersion, -2147483648, 2147483647);
  const localAuthorizationList = optional(
    r,
    "localAuthorizationList",
    o.localAuthorizationList,
    readReqLocalAuthorizationList,
  );
  const updateType = readMember(r, "updateType", o.updateType, membersOfUpdateType);
  if (!hasFieldCount(r, o, 2 + oneIfPresent(localAuthorizationList)))
    refuseUnknownFields(r, o, ["listVersion", "localAuthorizationList", "updateType"]);
  checkListVersion(r, listVersion);
  checkUniqueIdTags(r, localAuthorizationList);
  checkFullUpdateInfo(r, updateType, localAuthorizationList);
  checkListVersionSign(r, listVersion);
  checkDifferentialWithoutEntries(r, updateType, localAuthorizationList);
  const message = draft<Req>(r, { listVersion });
  if (localAuthorizationList !== undefined) message.localAuthorizationList = localAuthorizationList;
  message.updateType = updateType;
  return freezeIfValid<Req>(r, message);
}

function readReqLocalAuthorizationList(r: Reader, key: Key, value: unknown): readonly AuthorizationData[] {
  return readList(r, key, value, 0, readAuthorizationData);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      listVersion: integerSchema(-2147483648, 2147483647),
      localAuthorizationList: listSchema(authorizationDataSchema(), 0),
      updateType: memberSchema(membersOfUpdateType),
    },
    "listVersion",
    "updateType",
  );
}

/** Whether the list is updated. OCPP 1.6 §6.42. */
export interface Conf extends Message<"SendLocalList.conf"> {
  /** Whether the list is updated. */
  readonly status: UpdateStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the list is updated. */
  readonly status: UpdateStatus;
}

const confMessages = /* @__PURE__ */ messagesOf<UpdateStatus, Conf>(membersOfUpdateStatus, "status", (status) => ({
  status,
}));

/** SendLocalList.conf: Whether the list is updated. OCPP 1.6 §6.42. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfUpdateStatus) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfUpdateStatus);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfUpdateStatus) }, "status");
}

/** Whether `conf` answers `req`: `full-update-mismatch`. */
export function answers(req: Req, conf: Conf): Result<Conf> {
  return judgeAnswer(
    req,
    conf,
    (r, asked, answer) => {
      checkFullUpdateMismatch(r, asked, answer);
    },
    (o) => inheritsReq(o) || inheritsConf(o),
  );
}
