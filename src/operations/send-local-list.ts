// Generated from spec/local-auth-list/send-local-list.ts by `npm run generate`.

import { acceptList, freeze, hasOnly, isObject } from "../kernel/accept.js";
import { type Draft, type Unread, complete, unread } from "../kernel/brand.js";
import { type Constructor, message } from "../kernel/constructor.js";
import { type ObjectSchema, integerSchema, listSchema, memberSchema, objectSchema } from "../kernel/json-schema.js";
import { readList } from "../kernel/list.js";
import { given, optional, refuseOthers } from "../kernel/object.js";
import type { Key, Reader } from "../kernel/reader.js";
import { checkConcurrentTxInList } from "../rules/concurrent-tx.js";
import { checkFullUpdateInfo } from "../rules/full-update-info.js";
import { checkListVersion } from "../rules/list-version.js";
import { checkUniqueIdTags } from "../rules/unique-id-tags.js";
import {
  type AuthorizationData,
  type AuthorizationDataInput,
  acceptAuthorizationData,
  authorizationDataSchema,
  readAuthorizationData,
} from "../types/authorization-data.js";
import { type Int32, isInt32, readInt32 } from "../types/int32.js";
import { UpdateStatus, readUpdateStatus } from "../types/update-status.js";
import { UpdateType, readUpdateType } from "../types/update-type.js";

/**
 * The list, or changes to it. OCPP 1.6 §6.41.
 *
 * Rules between its fields:
 * - `list-version` (errata 3.52)
 * - `unique-id-tags` (§6.41, §7.28)
 * - `full-update-info` (§7.1)
 * - `concurrent-tx` (§7.2), a warning
 */
export interface Req {
  /** Version of the list once it is updated, above 0. (integer of 32 bits) */
  readonly listVersion: Int32;
  /** Entries; a Full update without any empties the list. (any number of items) */
  readonly localAuthorizationList?: readonly AuthorizationData[];
  /** Whether the entries replace the list or change it. */
  readonly updateType: UpdateType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Version of the list once it is updated, above 0. (integer of 32 bits) */
  readonly listVersion: number;
  /** Entries; a Full update without any empties the list. (any number of items) */
  readonly localAuthorizationList?: readonly AuthorizationDataInput[] | undefined;
  /** Whether the entries replace the list or change it. */
  readonly updateType: UpdateType;
}

/** SendLocalList.req: The list, or changes to it. OCPP 1.6 §6.41. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ message(readReq, reqSchema, {
  accept: acceptReq,
  rules: true,
});

function acceptReq(o: unknown, r: Reader): o is Req {
  if (!isObject(o)) return false;
  const { listVersion, localAuthorizationList, updateType } = unread<Req>(o);
  if (!isInt32(listVersion)) return false;
  if (localAuthorizationList !== undefined && !acceptList(localAuthorizationList, r, 0, acceptAuthorizationData))
    return false;
  if (!UpdateType.is(updateType)) return false;
  if (!hasOnly(o, 2 + given(localAuthorizationList))) return false;
  checkListVersion(r, listVersion);
  checkUniqueIdTags(r, localAuthorizationList);
  checkFullUpdateInfo(r, updateType, localAuthorizationList);
  checkConcurrentTxInList(r, localAuthorizationList);
  return r.issues === undefined && freeze(o);
}

function readReq(r: Reader, o: Unread<Req>): Req {
  const listVersion = readInt32(r, "listVersion", o.listVersion);
  const localAuthorizationList = optional(
    r,
    "localAuthorizationList",
    o.localAuthorizationList,
    readLocalAuthorizationList,
  );
  const updateType = readUpdateType(r, "updateType", o.updateType);
  refuseOthers(r, o, ["listVersion", "localAuthorizationList", "updateType"]);
  checkListVersion(r, listVersion);
  checkUniqueIdTags(r, localAuthorizationList);
  checkFullUpdateInfo(r, updateType, localAuthorizationList);
  checkConcurrentTxInList(r, localAuthorizationList);
  const message: Draft<Req> = { listVersion };
  if (localAuthorizationList !== undefined) message.localAuthorizationList = localAuthorizationList;
  message.updateType = updateType;
  return complete<Req>(r, message);
}

function readLocalAuthorizationList(r: Reader, key: Key, value: unknown): readonly AuthorizationData[] {
  return readList(r, key, value, 0, readAuthorizationData);
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    {
      listVersion: integerSchema(-2147483648, 2147483647),
      localAuthorizationList: listSchema(authorizationDataSchema(), 0),
      updateType: memberSchema(UpdateType),
    },
    "listVersion",
    "updateType",
  );
}

/** Whether the list is updated. OCPP 1.6 §6.42. */
export interface Conf {
  /** Whether the list is updated. */
  readonly status: UpdateStatus;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the list is updated. */
  readonly status: UpdateStatus;
}

/** SendLocalList.conf: Whether the list is updated. OCPP 1.6 §6.42. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ message(readConf, confSchema, { accept: acceptConf });

function acceptConf(o: unknown): o is Conf {
  if (!isObject(o)) return false;
  const { status } = unread<Conf>(o);
  if (!UpdateStatus.is(status)) return false;
  return hasOnly(o, 1) && freeze(o);
}

function readConf(r: Reader, o: Unread<Conf>): Conf {
  const status = readUpdateStatus(r, "status", o.status);
  refuseOthers(r, o, ["status"]);
  return complete<Conf>(r, { status });
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(UpdateStatus) }, "status");
}
