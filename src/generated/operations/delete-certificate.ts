// Generated from spec/security/delete-certificate.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { type ObjectSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import {
  type CertificateHashDataType,
  type CertificateHashDataTypeInput,
  acceptsCertificateHashDataType,
  certificateHashDataTypeSchema,
  inheritsCertificateHashDataType,
  readCertificateHashDataType,
} from "../types/certificate-hash-data-type.js";
import {
  type DeleteCertificateStatusEnumType,
  membersOfDeleteCertificateStatusEnumType,
} from "../types/delete-certificate-status-enum-type.js";

/** Remove this certificate. Security white paper 5.3. */
export interface Req extends Message<"DeleteCertificate.req"> {
  /** Certificate to remove, with the hash algorithm under which the Charge Point listed it; its own cannot be removed. */
  readonly certificateHashData: CertificateHashDataType;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Certificate to remove, with the hash algorithm under which the Charge Point listed it; its own cannot be removed. */
  readonly certificateHashData: CertificateHashDataTypeInput;
}

/** DeleteCertificate.req: Remove this certificate. Security white paper 5.3. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "certificateHashData" in o || inheritsCertificateHashDataType(o);
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && acceptsCertificateHashDataType(o.certificateHashData) && acceptsFields(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const certificateHashData = readCertificateHashDataType(r, "certificateHashData", o.certificateHashData);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["certificateHashData"]);
  return freezeIfValid<Req>(r, { certificateHashData });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ certificateHashData: certificateHashDataTypeSchema() }, "certificateHashData");
}

/** Whether it is removed. Security white paper 5.4. */
export interface Conf extends Message<"DeleteCertificate.conf"> {
  /** Whether it is removed; Failed while it secures the connection. */
  readonly status: DeleteCertificateStatusEnumType;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether it is removed; Failed while it secures the connection. */
  readonly status: DeleteCertificateStatusEnumType;
}

const confMessages = /* @__PURE__ */ messagesOf<DeleteCertificateStatusEnumType, Conf>(
  membersOfDeleteCertificateStatusEnumType,
  "status",
  (status) => ({ status }),
);

/** DeleteCertificate.conf: Whether it is removed. Security white paper 5.4. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfDeleteCertificateStatusEnumType) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfDeleteCertificateStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfDeleteCertificateStatusEnumType) }, "status");
}
