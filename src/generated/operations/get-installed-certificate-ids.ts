// Generated from spec/security/get-installed-certificate-ids.ts by `npm run generate`.

import { acceptsFields, acceptsList, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { readList } from "../../reading/list.js";
import { fieldsOf, hasFieldCount, oneIfPresent, optional, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import {
  checkCertificateHashDataMissing,
  keepsCertificateHashDataMissing,
} from "../../rules/certificate-hash-data-missing.js";
import {
  checkCertificateHashDataNotFound,
  keepsCertificateHashDataNotFound,
} from "../../rules/certificate-hash-data-not-found.js";
import { type ObjectSchema, listSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import {
  type CertificateHashDataType,
  type CertificateHashDataTypeInput,
  acceptsCertificateHashDataType,
  certificateHashDataTypeSchema,
  inheritsCertificateHashDataType,
  readCertificateHashDataType,
} from "../types/certificate-hash-data-type.js";
import { type CertificateUseEnumType, membersOfCertificateUseEnumType } from "../types/certificate-use-enum-type.js";
import {
  type GetInstalledCertificateStatusEnumType,
  membersOfGetInstalledCertificateStatusEnumType,
} from "../types/get-installed-certificate-status-enum-type.js";

/** List the certificates of this kind. Security white paper 5.7. */
export interface Req extends Message<"GetInstalledCertificateIds.req"> {
  /** Kind of certificates to list. */
  readonly certificateType: CertificateUseEnumType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Kind of certificates to list. */
  readonly certificateType: CertificateUseEnumType;
}

const reqMessages = /* @__PURE__ */ messagesOf<CertificateUseEnumType, Req>(
  membersOfCertificateUseEnumType,
  "certificateType",
  (certificateType) => ({ certificateType }),
);

/** GetInstalledCertificateIds.req: List the certificates of this kind. Security white paper 5.7. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  ofText: reqMessages.ofText,
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value)
      ? success(reqMessages.of(value.certificateType))
      : read(value);
  },
  inherits: inheritsReq,
});

function inheritsReq(o: object): boolean {
  return "certificateType" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isMember(o.certificateType, membersOfCertificateUseEnumType) && hasOnly(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const certificateType = readMember(r, "certificateType", o.certificateType, membersOfCertificateUseEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["certificateType"]);
  return reqMessages.of(certificateType);
}

function reqSchema(): ObjectSchema {
  return objectSchema({ certificateType: memberSchema(membersOfCertificateUseEnumType) }, "certificateType");
}

/**
 * The certificates of that kind. Security white paper 5.8.
 *
 * Rules between its fields:
 * - `certificate-hash-data-missing`: An accepted GetInstalledCertificateIds.req is answered with at least one certificate. Security white paper M03.FR.03, M03.FR.04.
 * - `certificate-hash-data-not-found`, advice: An answer of NotFound lists no certificates. Security white paper M03.FR.02.
 */
export interface Conf extends Message<"GetInstalledCertificateIds.conf"> {
  /** Whether there are any. */
  readonly status: GetInstalledCertificateStatusEnumType;
  /** Each certificate; left out, or empty, when there are none. (any number of items) */
  readonly certificateHashData?: readonly CertificateHashDataType[];
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether there are any. */
  readonly status: GetInstalledCertificateStatusEnumType;
  /** Each certificate; left out, or empty, when there are none. (any number of items) */
  readonly certificateHashData?: readonly CertificateHashDataTypeInput[] | undefined;
}

/** GetInstalledCertificateIds.conf: The certificates of that kind. Security white paper 5.8. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsConf(ordinary)) && acceptsConf(value) ? success(value) : read(value);
  },
  inherits: inheritsConf,
  accepts: acceptsConf,
});

function inheritsConf(o: object): boolean {
  return "status" in o || "certificateHashData" in o || inheritsCertificateHashDataType(o);
}

function acceptsConf(o: unknown): o is Conf {
  return (
    hasFields<Conf>(o) &&
    isMember(o.status, membersOfGetInstalledCertificateStatusEnumType) &&
    (o.certificateHashData === undefined || acceptsList(o.certificateHashData, 0, acceptsCertificateHashDataType)) &&
    keepsCertificateHashDataMissing(o.status, o.certificateHashData) &&
    keepsCertificateHashDataNotFound(o.status, o.certificateHashData) &&
    acceptsFields(o, 1 + oneIfPresent(o.certificateHashData))
  );
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfGetInstalledCertificateStatusEnumType);
  const certificateHashData = optional(r, "certificateHashData", o.certificateHashData, readConfCertificateHashData);
  if (!hasFieldCount(r, o, 1 + oneIfPresent(certificateHashData)))
    refuseUnknownFields(r, o, ["status", "certificateHashData"]);
  checkCertificateHashDataMissing(r, status, certificateHashData);
  checkCertificateHashDataNotFound(r, status, certificateHashData);
  const message = draft<Conf>(r, { status });
  if (certificateHashData !== undefined) message.certificateHashData = certificateHashData;
  return freezeIfValid<Conf>(r, message);
}

function readConfCertificateHashData(r: Reader, key: Key, value: unknown): readonly CertificateHashDataType[] {
  return readList(r, key, value, 0, readCertificateHashDataType);
}

function confSchema(): ObjectSchema {
  return objectSchema(
    {
      status: memberSchema(membersOfGetInstalledCertificateStatusEnumType),
      certificateHashData: listSchema(certificateHashDataTypeSchema(), 0),
    },
    "status",
  );
}
