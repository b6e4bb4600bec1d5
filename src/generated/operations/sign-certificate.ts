// Generated from spec/security/sign-certificate.ts by `npm run generate`.

import { type Message, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor } from "../../reading/constructor.js";
import { messagesOf, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import type { Key, Reader } from "../../reading/reader.js";
import { readPem } from "../../reading/text.js";
import { checkPemCsr } from "../../rules/pem-csr.js";
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
  inherits: inheritsReq,
});

function inheritsReq(o: object): boolean {
  return "csr" in o;
}

function readReq(r: Reader, at: Key, input: unknown): Req {
  const o = fieldsOf<Req>(r, at, input);
  if (o === undefined) return noValue;
  const csr = readPem(r, "csr", o.csr, 5500);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["csr"]);
  checkPemCsr(r, csr);
  return freezeIfValid<Req>(r, r.inPlace ? o : { csr });
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

/** SignCertificate.conf: Whether it will be signed. Security white paper 5.18. */
export const conf: Constructor<ConfInput, Conf> = /* @__PURE__ */ constructor(readConf, confSchema, {
  inherits: inheritsConf,
});

const confOf = /* @__PURE__ */ messagesOf<GenericStatusEnumType, Conf>(membersOfGenericStatusEnumType, (status) => ({
  status,
}));

function inheritsConf(o: object): boolean {
  return "status" in o;
}

function readConf(r: Reader, at: Key, input: unknown): Conf {
  const o = fieldsOf<Conf>(r, at, input);
  if (o === undefined) return noValue;
  const status = readMember(r, "status", o.status, membersOfGenericStatusEnumType);
  if (!hasFieldCount(r, o, 1)) refuseUnknownFields(r, o, ["status"]);
  return confOf(status);
}

function confSchema(): ObjectSchema {
  return objectSchema({ status: memberSchema(membersOfGenericStatusEnumType) }, "status");
}
