// Generated from spec/security/install-certificate.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isPem, readPem } from "../../reading/text.js";
import { checkPemCertificate, keepsPemCertificate } from "../../rules/pem-certificate.js";
import { type ObjectSchema, memberSchema, objectSchema, pemSchema } from "../../schema/json-schema.js";
import {
  type CertificateStatusEnumType,
  membersOfCertificateStatusEnumType,
} from "../types/certificate-status-enum-type.js";
import { type CertificateUseEnumType, membersOfCertificateUseEnumType } from "../types/certificate-use-enum-type.js";

/**
 * Install this certificate. Security white paper 5.11.
 *
 * Rules between its fields:
 * - `pem-certificate`, advice: A certificate is one block of PEM; a chain has one for each certificate. Security white paper 5.1, 5.11, 6.9, A00.FR.507.
 */
export interface Req extends Message<"InstallCertificate.req"> {
  /** What the certificate is for. */
  readonly certificateType: CertificateUseEnumType;
  /** Root certificate, in PEM. (at most 5500 characters, printable ASCII and line breaks) */
  readonly certificate: string;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** What the certificate is for. */
  readonly certificateType: CertificateUseEnumType;
  /** Root certificate, in PEM. (at most 5500 characters, printable ASCII and line breaks) */
  readonly certificate: string;
}

/** InstallCertificate.req: Install this certificate. Security white paper 5.11. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "certificateType" in o || "certificate" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isMember(o.certificateType, membersOfCertificateUseEnumType) &&
    isPem(o.certificate, 5500) &&
    keepsPemCertificate(o.certificate) &&
    acceptsFields(o, 2)
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const certificateType = readMember(r, "certificateType", o.certificateType, membersOfCertificateUseEnumType);
  const certificate = readPem(r, "certificate", o.certificate, 5500);
  if (!hasFieldCount(r, o, 2)) refuseUnknownFields(r, o, ["certificateType", "certificate"]);
  checkPemCertificate(r, certificate, "certificate");
  return freezeIfValid<Req>(r, { certificateType, certificate });
}

function reqSchema(): ObjectSchema {
  return objectSchema(
    { certificateType: memberSchema(membersOfCertificateUseEnumType), certificate: pemSchema(5500) },
    "certificateType",
    "certificate",
  );
}

/** Whether it is installed. Security white paper 5.12. */
export interface Conf extends Message<"InstallCertificate.conf"> {
  /** Whether it is installed; Rejected when as many are as CertificateStoreMaxLength allows. */
  readonly status: CertificateStatusEnumType;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether it is installed; Rejected when as many are as CertificateStoreMaxLength allows. */
  readonly status: CertificateStatusEnumType;
}

const confMessages = /* @__PURE__ */ messagesOf<CertificateStatusEnumType, Conf>(
  membersOfCertificateStatusEnumType,
  "status",
  (status) => ({ status }),
);

/** InstallCertificate.conf: Whether it is installed. Security white paper 5.12. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfCertificateStatusEnumType) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfCertificateStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfCertificateStatusEnumType) }, "status");
}
