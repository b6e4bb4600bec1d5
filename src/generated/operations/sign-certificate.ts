// Generated from spec/security/sign-certificate.ts by `npm run generate`.

import { acceptsFields, hasFields, hasOnly } from "../../reading/accept.js";
import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import type { Key, Reader } from "../../reading/reader.js";
import { isPem, readPem } from "../../reading/text.js";
import { checkPemCsr, keepsPemCsr } from "../../rules/pem-csr.js";
import { type ObjectSchema, memberSchema, objectSchema, pemSchema } from "../../schema/json-schema.js";
import { type GenericStatusEnumType, membersOfGenericStatusEnumType } from "../types/generic-status-enum-type.js";

/**
 * Have this signed. Security white paper 5.17.
 *
 * Rules between its fields:
 * - `pem-csr`, advice: A certificate signing request is a block of PEM. Security white paper 5.17, A02.FR.03, A03.FR.03.
 */
export interface Req extends Message<"SignCertificate.req"> {
  /** Certificate signing request (PKCS #10), in PEM; its organizationName is the value of the key CpoName. (at most 5500 characters, printable ASCII and line breaks) */
  readonly csr: string;
}

/** What `Req` is made of. */
export interface ReqInput {
  /** Certificate signing request (PKCS #10), in PEM; its organizationName is the value of the key CpoName. (at most 5500 characters, printable ASCII and line breaks) */
  readonly csr: string;
}

/** SignCertificate.req: Have this signed. Security white paper 5.17. */
export const req: Constructor<ReqInput, Req> = /* @__PURE__ */ constructor(readReq, reqSchema, {
  decodeJson: (text, read) => {
    const value = parsed(text);
    return isPristine(inheritsReq(ordinary)) && acceptsReq(value) ? success(value) : read(value);
  },
  inherits: inheritsReq,
  accepts: acceptsReq,
});

function inheritsReq(o: object): boolean {
  return "csr" in o;
}

function acceptsReq(o: unknown): o is Req {
  return hasFields<Req>(o) && isPem(o.csr, 5500) && keepsPemCsr(o.csr) && acceptsFields(o, 1);
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const csr = readPem(r, "csr", o.csr, 5500);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["csr"]);
  checkPemCsr(r, csr);
  return freezeIfValid<Req>(r, { csr });
}

function reqSchema(): ObjectSchema {
  return objectSchema({ csr: pemSchema(5500) }, "csr");
}

/** Whether it will be signed. Security white paper 5.18. */
export interface Conf extends Message<"SignCertificate.conf"> {
  /** Whether the Central System passes the request on. */
  readonly status: GenericStatusEnumType;
}

/** What `Conf` is made of. */
export interface ConfInput {
  /** Whether the Central System passes the request on. */
  readonly status: GenericStatusEnumType;
}

const confMessages = /* @__PURE__ */ messagesOf<GenericStatusEnumType, Conf>(
  membersOfGenericStatusEnumType,
  "status",
  (status) => ({ status }),
);

/** SignCertificate.conf: Whether it will be signed. Security white paper 5.18. */
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
  return hasFields<Conf>(o) && isMember(o.status, membersOfGenericStatusEnumType) && hasOnly(o, 1);
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfGenericStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confMessages.of(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfGenericStatusEnumType) }, "status");
}
