// Generated from spec/composites.ts by `npm run generate`.

import { acceptsFields, hasFields } from "../../reading/accept.js";
import { draft, freezeIfValid, noValue } from "../../reading/brand.js";
import { type Constructor, constructor, parsed, success } from "../../reading/constructor.js";
import { isMoment, optionalMoment, readMoment } from "../../reading/date-time.js";
import { fieldsOf, hasFieldCount, oneIfPresent, refuseUnknownFields } from "../../reading/object.js";
import { isPristine, ordinary } from "../../reading/own.js";
import { type Key, type Reader, enter } from "../../reading/reader.js";
import { isAbsoluteUri, isLimitedText, isPem, readLimitedText, readPem, readShortUri } from "../../reading/text.js";
import { checkFirmwareSignatureBase64, keepsFirmwareSignatureBase64 } from "../../rules/firmware-signature-base64.js";
import { checkInstallBeforeRetrieve, keepsInstallBeforeRetrieve } from "../../rules/install-before-retrieve.js";
import { checkLocationScheme, keepsLocationScheme } from "../../rules/location-scheme.js";
import { checkPemCertificate, keepsPemCertificate } from "../../rules/pem-certificate.js";
import {
  type ObjectSchema,
  dateTimeSchema,
  limitedTextSchema,
  objectSchema,
  pemSchema,
  shortUriSchema,
} from "../../schema/json-schema.js";
import type { AnyURI } from "./any-uri.js";
import type { DateTime } from "./date-time.js";

/**
 * Firmware with its signature. Security white paper 6.9.
 *
 * Rules between its fields:
 * - `location-scheme`, advice: A location is reached by ftp, ftps, http, https or sftp. OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08.
 * - `install-before-retrieve`, advice: Firmware is not installed before it is downloaded. Security white paper 6.9, L01.FR.16.
 * - `pem-certificate`, advice: A certificate is one block of PEM; a chain has one for each certificate. Security white paper 5.1, 5.11, 6.9, A00.FR.507.
 * - `firmware-signature-base64`, advice: The signature of firmware is base64. Security white paper 6.9.
 */
export interface FirmwareType {
  /** Firmware to download, an absolute URI when you send it. (URI of at most 512 characters) */
  readonly location: AnyURI;
  /** Earliest moment for the download. (RFC 3339 in UTC) */
  readonly retrieveDateTime: DateTime;
  /** Earliest moment for the installation; at once when left out. (RFC 3339 in UTC) */
  readonly installDateTime?: DateTime;
  /** Certificate of whoever signed the firmware, in PEM. (at most 5500 characters, printable ASCII and line breaks) */
  readonly signingCertificate: string;
  /** Signature of the firmware, in base64. (at most 800 printable ASCII characters; may be empty) */
  readonly signature: string;
}

/** What `FirmwareType` is made of. */
export interface FirmwareTypeInput {
  /** Firmware to download, an absolute URI when you send it. (URI of at most 512 characters) */
  readonly location: string;
  /** Earliest moment for the download. (RFC 3339 in UTC) */
  readonly retrieveDateTime: Date | string;
  /** Earliest moment for the installation; at once when left out. (RFC 3339 in UTC) */
  readonly installDateTime?: Date | string | undefined;
  /** Certificate of whoever signed the firmware, in PEM. (at most 5500 characters, printable ASCII and line breaks) */
  readonly signingCertificate: string;
  /** Signature of the firmware, in base64. (at most 800 printable ASCII characters; may be empty) */
  readonly signature: string;
}

/** Makes a checked `FirmwareType`. Security white paper 6.9. */
export const FirmwareType: Constructor<FirmwareTypeInput, FirmwareType> = /* @__PURE__ */ constructor(
  readFirmwareType,
  firmwareTypeSchema,
  {
    decodeJson: (text, read) => {
      const value = parsed(text);
      return isPristine(inheritsFirmwareType(ordinary)) && acceptsFirmwareType(value) ? success(value) : read(value);
    },
    inherits: inheritsFirmwareType,
    accepts: acceptsFirmwareType,
  },
);

export function inheritsFirmwareType(o: object): boolean {
  return (
    "location" in o ||
    "retrieveDateTime" in o ||
    "installDateTime" in o ||
    "signingCertificate" in o ||
    "signature" in o
  );
}

export function acceptsFirmwareType(o: unknown): o is FirmwareType {
  return (
    hasFields<FirmwareType>(o) &&
    isAbsoluteUri(o.location, 512) &&
    isMoment(o.retrieveDateTime) &&
    (o.installDateTime === undefined || isMoment(o.installDateTime)) &&
    isPem(o.signingCertificate, 5500) &&
    isLimitedText(o.signature, 800) &&
    keepsLocationScheme(o.location) &&
    keepsInstallBeforeRetrieve(o.retrieveDateTime, o.installDateTime) &&
    keepsPemCertificate(o.signingCertificate) &&
    keepsFirmwareSignatureBase64(o.signature) &&
    acceptsFields(o, 4 + oneIfPresent(o.installDateTime))
  );
}

export function readFirmwareType(r: Reader, at: Key, input: unknown): FirmwareType {
  const o = fieldsOf<FirmwareType>(r, at, input);
  if (o === undefined) return noValue;
  const outer = enter(r, at);
  const location = readShortUri<AnyURI>(r, "location", o.location, 512);
  const retrieveDateTime = readMoment<DateTime>(r, "retrieveDateTime", o.retrieveDateTime);
  const installDateTime = optionalMoment<DateTime>(r, "installDateTime", o.installDateTime);
  const signingCertificate = readPem(r, "signingCertificate", o.signingCertificate, 5500);
  const signature = readLimitedText(r, "signature", o.signature, 800);
  if (!hasFieldCount(r, o, 4 + oneIfPresent(installDateTime)))
    refuseUnknownFields(r, o, ["location", "retrieveDateTime", "installDateTime", "signingCertificate", "signature"]);
  checkLocationScheme(r, location);
  checkInstallBeforeRetrieve(r, retrieveDateTime, installDateTime);
  checkPemCertificate(r, signingCertificate, "signingCertificate");
  checkFirmwareSignatureBase64(r, signature);
  r.within = outer;
  const message = draft<FirmwareType>(r, { location, retrieveDateTime });
  if (installDateTime !== undefined) message.installDateTime = installDateTime;
  message.signingCertificate = signingCertificate;
  message.signature = signature;
  return freezeIfValid<FirmwareType>(r, message);
}

export function firmwareTypeSchema(): ObjectSchema {
  return objectSchema(
    {
      location: shortUriSchema(512),
      retrieveDateTime: dateTimeSchema(),
      installDateTime: dateTimeSchema(),
      signingCertificate: pemSchema(5500),
      signature: limitedTextSchema(800),
    },
    "location",
    "retrieveDateTime",
    "signingCertificate",
    "signature",
  );
}
