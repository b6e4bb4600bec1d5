import { Ajv, type AnySchemaObject } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";

import { operations } from "../../src/index.js";
import { constructorOf, messages } from "../catalogue.js";
import { officialSchemaOf } from "../official.js";

/**
 * Both directions against the official JSON schemas, on payloads that are built from these schemas: strict decoding
 * accepts what they accept and refuses what they refuse, but for rules that are listed below; the lists are exact.
 */

type Schema = AnySchemaObject & {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly multipleOf?: number;
};

// A remainder of floats says that 8.1 has more than one decimal, hence the precision.
const ajv = new Ajv({ strict: false, multipleOfPrecision: 6 });
(addFormats as unknown as (ajv: object) => void)(ajv);

/** A value that the schema allows, with all optional fields or with none. */
function valid(schema: Schema, full: boolean, name = ""): unknown {
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => full || schema.required?.includes(key))
          .map(([key, inner]) => [key, valid(inner, full, key)]),
      );
    case "array":
      return [valid(schema.items ?? { type: "string" }, full)];
    case "string":
      if (schema.enum !== undefined) return schema.enum[0];
      if (schema.format === "date-time") return "2025-01-02T15:04:05Z";
      if (schema.format === "uri") return "https://example.org/a";
      return name === "value" ? "1" : "x";
    case "boolean":
      return true;
    default:
      return name === "startPeriod" ? 0 : 1;
  }
}

/** Changes of one value of this schema, each with a name that says what it is. */
function* changes(schema: Schema): Generator<readonly [what: string, value: unknown]> {
  for (const [what, value] of [
    ["null", null],
    ["a number", 7],
    ["a fraction", 1.5],
    ["minus one", -1],
    ["zero", 0],
    ["65536", 65_536],
    ["2^31", 2 ** 31],
    ["2^53", 2 ** 53],
    ["a boolean", true],
    ["a text", "text"],
    ["no text", ""],
    ["a list", []],
    ["an object", {}],
  ] as const) {
    yield [what, value];
  }
  if (schema.type === "string") {
    yield ["not ASCII", "\u00e9"];
    yield ["a control character", "a\u0001"];
    if (schema.maxLength !== undefined) {
      yield ["as long as allowed", "x".repeat(schema.maxLength)];
      yield ["too long by one", "x".repeat(schema.maxLength + 1)];
      yield ["too long for OCPP 1.6", "x".repeat(501)];
    }
    for (const member of schema.enum ?? []) {
      yield [`the member ${member}`, member];
      yield ["a member in lower case", member.toLowerCase()];
      yield ["a member and a space", `${member} `];
    }
    if (schema.format === "date-time") {
      for (const time of [
        "2025-01-02T15:04:05+02:00",
        "2025-01-02T15:04:05.123456-23:59",
        "2025-01-02t15:04:05z",
        "2025-01-02 15:04:05Z",
        "2025-01-02T15:04:05",
        "2025-01-02T15:04:05+02",
        "2025-01-02T15:04:05+0200",
        "2025-01-02T15:04Z",
        "2025-02-29T15:04:05Z",
        "2024-02-29T15:04:05Z",
        "2025-01-02T23:59:60Z",
        "2025-01-02T24:00:00Z",
        "2025-01-02",
        "0001-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
      ]) {
        yield [`the time ${time}`, time];
      }
    }
    if (schema.format === "uri") {
      for (const uri of [
        "ftp://host",
        "host/path",
        "//host",
        "urn:x:y",
        "http://a b",
        "http://[::1]/",
        "http://a:b/",
        "x:",
        "http://%41",
        "http://%4",
      ]) {
        yield [`the location ${uri}`, uri];
      }
    }
  }
  if (schema.type === "number") {
    for (const number of [0.1, 8.1, 9.1, 16.4, 0.3, 6.0009, 6.00009, 0.05, 1e15, -0.1])
      yield [`the limit ${number}`, number];
  }
}

/** The payload with one thing changed, at every depth: a field missing, a field too many, or one value changed. */
function* mutants(schema: Schema, value: unknown): Generator<readonly [what: string, value: unknown]> {
  yield* changes(schema);
  if (schema.type === "object") {
    const object = value as Record<string, unknown>;
    yield ["an extra field", { ...object, unheardOf: 1 }];
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      if (!(key in object)) continue;
      const { [key]: _, ...rest } = object;
      yield [`no ${key}`, rest];
      for (const [what, mutant] of mutants(inner, object[key])) yield [`${key}: ${what}`, { ...object, [key]: mutant }];
    }
  }
  if (schema.type === "array" && schema.items !== undefined) {
    const [item] = value as unknown[];
    for (const [what, mutant] of mutants(schema.items, item)) yield [`item: ${what}`, [mutant]];
    yield ["two items", [item, item]];
  }
}

/**
 * Rules by which strict decoding refuses what the official schemas accept: each is of the text of the specification, but
 * for the empty identity. Every one of them must be of use. More of them take two changes at once to break, such as
 * `full-update-info`.
 */
const stricter: Readonly<Record<string, string>> = {
  "min-length":
    "an empty idTag or parentIdTag says nothing about anybody: a decision of this library; white paper 6.9, 6.14: a location is a URI",
  "max-length":
    "§7.17, §7.19: 50 and 500 characters; schemas that were published later have 100 for info, 2048 for values",
  charset: "§2.2: CiString and String are printable ASCII; certificates have line breaks as well",
  range:
    "§3.8, §6.33, §6.45, §6.53, §7.8, white paper 5.5: signs of connectors and stack levels; the WSDL's int has 32 bits",
  count: "§7.13, §7.33, §6.31: a list of one or more",
  format:
    "§3.15, RFC 3339: T between date and time, offsets with minutes; no leap seconds, which no clock of a charger shows; white paper 6.9, 6.14: a location is a URI",
  "raw-value": "§7.43, §7.49: a decimal number",
  "first-period": "§7.13, errata 3.45",
  "profile-transaction": "§7.8",
  "profile-connector": "§3.13.1",
  "recurrency-kind": "errata 3.56",
  "remote-start-purpose": "§5.16.2",
  "remote-start-transaction": "§5.16.2",
  "composite-start-schedule": "errata 3.57",
  "list-version": "errata 3.52",
  "unique-id-tags": "§6.41, §7.28",
  "unknown-vendor-data": "§4.3",
  "ev-communication-status": "§4.9",
  "local-list-conflict": "§3.5.2",
  "certificate-hash-data-missing": "white paper M03.FR.03, M03.FR.04",
  "firmware-request-id-missing": "white paper 5.19, L01.FR.21",
  "log-request-id-missing": "white paper 5.13, N01.FR.12",
};

/** Advice with which strict decoding accepts what the official schemas refuse, as the text of the specification allows it. */
const looser: Readonly<Record<string, string>> = {
  "absolute-uri": "§6.25: an anyURI may be relative, the format uri of JSON Schema may not",
  "time-seconds": "§3.15: ISO 8601 may leave the seconds out, as the example in §3.13.7 does; RFC 3339 may not",
};
const used = new Set<string>();

describe.each(messages)("%s", (name, action, kind) => {
  const schema = officialSchemaOf(action, kind) as Schema;
  const validate = ajv.compile(schema);
  const constructor = constructorOf(name);

  test("agrees with the official schema, but for named rules", () => {
    let compared = 0;
    for (const full of [false, true]) {
      const base = valid(schema, full);
      for (const [what, payload] of [["as it is", base] as const, ...mutants(schema, base)]) {
        compared++;
        const ours = constructor.decode(payload);
        const theirs = validate(payload);
        if (ours.ok && !theirs) {
          const advised = ours.warnings.map(({ rule }) => rule).filter((rule) => rule in looser);
          const words = `${what}: we accept ${JSON.stringify(payload)}, they say ${ajv.errorsText(validate.errors)}`;
          expect(advised.length, words).toBeGreaterThan(0);
          for (const rule of advised) used.add(rule);
        } else if (!ours.ok && theirs) {
          for (const { rule } of ours.issues) {
            expect(Object.keys(stricter), `${what}: only we refuse ${JSON.stringify(payload)}`).toContain(rule);
            used.add(rule);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

test("every exemption is of use", () => {
  expect([...used].sort()).toEqual(Object.keys({ ...stricter, ...looser }).sort());
});

// Two changes at once, which the payloads above do not have.
test("a list of certificates may be empty in white paper 5.8, and not in its schema", () => {
  const payload = { status: "NotFound", certificateHashData: [] };
  expect(operations.GetInstalledCertificateIds.conf.decode(payload)).toMatchObject({ ok: true, warnings: [] });
  expect(ajv.validate(officialSchemaOf("GetInstalledCertificateIds", "conf"), payload)).toBe(false);
});
