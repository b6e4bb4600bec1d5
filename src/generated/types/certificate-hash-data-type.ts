// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMember, readMember } from "../../reading/enumeration.js";
import { fieldsOf, hasFieldCount, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { isCiString, readCiString } from "../../reading/text.js";
import { checkHashHex, keepsHashHex } from "../../rules/hash-hex.js";
import { checkHashLength, keepsHashLength } from "../../rules/hash-length.js";
import { checkSerialNumberForm, keepsSerialNumberForm } from "../../rules/serial-number-form.js";
import { type ObjectSchema, ciStringSchema, memberSchema, objectSchema } from "../../schema/json-schema.js";
import type { CiString128Type } from "./ci-string128-type.js";
import type { CiString40Type } from "./ci-string40-type.js";
import { type HashAlgorithmEnumType, membersOfHashAlgorithmEnumType } from "./hash-algorithm-enum-type.js";

/**
 * Names a certificate by hashes, as OCSP (RFC 6960) does. Security white paper 6.1.
 *
 * Rules between its fields:
 * - `hash-hex`, advice: The hashes of a certificate are hexadecimal digits; edition 2 did not say so. Security white paper 6.1.
 * - `hash-length`, advice: A hash is as long as its algorithm makes it: 64, 96 or 128 hexadecimal digits. Security white paper 6.1.
 * - `serial-number-form`, advice: A serial number is hexadecimal digits without leading zeros and without 0x; edition 2 did not say so. Security white paper 6.1.
 */
export interface CertificateHashDataType {
  /** Algorithm of both hashes. */
  readonly hashAlgorithm: HashAlgorithmEnumType;
  /** Hash of the DER of the issuer's distinguished name, in hexadecimal digits. (at most 128 printable ASCII characters) */
  readonly issuerNameHash: CiString128Type;
  /** Hash of the issuer's public key, without tag and length of the bit string, in hexadecimal digits. (at most 128 printable ASCII characters) */
  readonly issuerKeyHash: CiString128Type;
  /** Serial number of the certificate in hexadecimal digits, without leading zeros and without 0x. (at most 40 printable ASCII characters) */
  readonly serialNumber: CiString40Type;
}

/** What `CertificateHashDataType` is made of. */
export interface CertificateHashDataTypeInput {
  /** Algorithm of both hashes. */
  readonly hashAlgorithm: HashAlgorithmEnumType;
  /** Hash of the DER of the issuer's distinguished name, in hexadecimal digits. (at most 128 printable ASCII characters) */
  readonly issuerNameHash: string;
  /** Hash of the issuer's public key, without tag and length of the bit string, in hexadecimal digits. (at most 128 printable ASCII characters) */
  readonly issuerKeyHash: string;
  /** Serial number of the certificate in hexadecimal digits, without leading zeros and without 0x. (at most 40 printable ASCII characters) */
  readonly serialNumber: string;
}

/** Makes a checked `CertificateHashDataType`. Security white paper 6.1. */
export const CertificateHashDataType: Constructor<CertificateHashDataTypeInput, CertificateHashDataType> =
  /* @__PURE__ */ constructor(readCertificateHashDataType, certificateHashDataTypeSchema, {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsCertificateHashDataType(ordinary)) && acceptsCertificateHashDataType(value)
        ? success(value)
        : read(value);
    },
    inherits: inheritsCertificateHashDataType,
    accepts: acceptsCertificateHashDataType,
  });

export function inheritsCertificateHashDataType(o: object): boolean {
  return "hashAlgorithm" in o || "issuerNameHash" in o || "issuerKeyHash" in o || "serialNumber" in o;
}

export function acceptsCertificateHashDataType(o: unknown): o is CertificateHashDataType {
  return (
    hasFields<CertificateHashDataType>(o) &&
    isMember(o.hashAlgorithm, membersOfHashAlgorithmEnumType) &&
    isCiString(o.issuerNameHash, 128) &&
    isCiString(o.issuerKeyHash, 128) &&
    isCiString(o.serialNumber, 40) &&
    keepsHashHex(o.issuerNameHash, o.issuerKeyHash) &&
    keepsHashLength(o.hashAlgorithm, o.issuerNameHash, o.issuerKeyHash) &&
    keepsSerialNumberForm(o.serialNumber) &&
    acceptsFields(o, 4)
  );
}

export function readCertificateHashDataType(r: Reader, at: Key, input: unknown): CertificateHashDataType {
  const o = fieldsOf<CertificateHashDataType>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const hashAlgorithm = readMember(r, "hashAlgorithm", o.hashAlgorithm, membersOfHashAlgorithmEnumType);
  const issuerNameHash = readCiString<CiString128Type>(r, "issuerNameHash", o.issuerNameHash, 128);
  const issuerKeyHash = readCiString<CiString128Type>(r, "issuerKeyHash", o.issuerKeyHash, 128);
  const serialNumber = readCiString<CiString40Type>(r, "serialNumber", o.serialNumber, 40);
  if (!hasFieldCount(r, o, 4))
    refuseUnknownFields(r, o, ["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"]);
  checkHashHex(r, issuerNameHash, issuerKeyHash);
  checkHashLength(r, hashAlgorithm, issuerNameHash, issuerKeyHash);
  checkSerialNumberForm(r, serialNumber);
  r.within = outer;
  return freezeIfValid<CertificateHashDataType>(r, { hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber });
}

export function certificateHashDataTypeSchema(): ObjectSchema {
  return objectSchema(
    {
      hashAlgorithm: memberSchema(membersOfHashAlgorithmEnumType),
      issuerNameHash: ciStringSchema(128),
      issuerKeyHash: ciStringSchema(128),
      serialNumber: ciStringSchema(40),
    },
    "hashAlgorithm",
    "issuerNameHash",
    "issuerKeyHash",
    "serialNumber",
  );
}
