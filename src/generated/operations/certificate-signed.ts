// Generated from spec/security/certificate-signed.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isPem, readPem } from "../../reading/text.js";
import { checkPemCertificateChain, keepsPemCertificateChain } from "../../rules/pem-certificate.js";
import { type ObjectSchema, memberSchema, objectSchema, pemSchema } from "../../schema/json-schema.js";
import {
  type CertificateSignedStatusEnumType,
  membersOfCertificateSignedStatusEnumType,
} from "../types/certificate-signed-status-enum-type.js";

/**
 * Use this certificate. Security white paper 5.1.
 *
 * Rules between its fields:
 * - `pem-certificate`, advice: A certificate is one block of PEM; a chain has one for each certificate. Security white paper 5.1, 5.11, 6.9, A00.FR.507.
 */
export interface Req extends Message<"CertificateSigned.req"> {
  /** Certificate of the Charge Point, then those of the authorities between it and the root, in PEM. The key CertificateSignedMaxChainSize may lower the limit. (at most 10000 characters, printable ASCII and line breaks) */
  readonly certificateChain: string;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Certificate of the Charge Point, then those of the authorities between it and the root, in PEM. The key CertificateSignedMaxChainSize may lower the limit. (at most 10000 characters, printable ASCII and line breaks) */
  readonly certificateChain: string;
}

/** CertificateSigned.req: Use this certificate. Security white paper 5.1. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "certificateChain" in o;
}

function acceptsReq(o: unknown): o is Req {
  return (
    hasFields<Req>(o) &&
    isPem(o.certificateChain, 10000) &&
    keepsPemCertificateChain(o.certificateChain) &&
    acceptsFields(o, 1)
  );
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const certificateChain = readPem(r, "certificateChain", o.certificateChain, 10000);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["certificateChain"]);
  checkPemCertificateChain(r, certificateChain);
  return freezeIfValid<Req>(r, { certificateChain });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ certificateChain: pemSchema(10000) }, "certificateChain");
}

/** Whether the certificate is used. Security white paper 5.2. */
export interface Conf extends Message<"CertificateSigned.conf"> {
  /** Whether the certificate is good; a bad one is also reported as the security event InvalidChargePointCertificate. */
  readonly status: CertificateSignedStatusEnumType;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the certificate is good; a bad one is also reported as the security event InvalidChargePointCertificate. */
  readonly status: CertificateSignedStatusEnumType;
}

const confMessages = /* @__PURE__ */ messagesOf<CertificateSignedStatusEnumType, Conf>(
  membersOfCertificateSignedStatusEnumType,
  "status",
  (status) => ({ status }),
);

/** CertificateSigned.conf: Whether the certificate is used. Security white paper 5.2. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfCertificateSignedStatusEnumType) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfCertificateSignedStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfCertificateSignedStatusEnumType) }, "status");
}
