import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv, type AnySchemaObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import * as arbitraries from "../../src/arbitraries/index.js";
import { Authorize, operations, types } from "../../src/index.js";
import { type AnyConstructor, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { officialSchemaOf } from "../official.js";

// Neither names its functions as TypeScript expects of a CommonJS module.
const withFormats = addFormats as unknown as (ajv: object) => void;

/** The rules that a JSON Schema can express; the others are about several fields at once. */
const limits: ReadonlySet<string> = new Set([
  "charset",
  "count",
  "max-length",
  "member",
  "min-length",
  "range",
  "required",
  "type",
  "unknown-field",
]);

/**
 * What a schema says about names, presence, types and members; limits differ where the prose of the specification says
 * more.
 */
function outline(schema: AnySchemaObject): unknown {
  const {
    type,
    properties = {},
    required,
    items,
    enum: members,
  } = schema as {
    type: string;
    properties?: Record<string, AnySchemaObject>;
    required?: string[];
    items?: AnySchemaObject;
    enum?: string[];
  };
  return {
    type,
    ...(type === "object" && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, outline(inner)])),
      required: [...(required ?? [])].sort(),
    }),
    ...(items !== undefined && { items: outline(items) }),
    ...(members !== undefined && { members: [...members].sort() }),
  };
}

describe.each(messages)("%s", (_, action, kind, constructor) => {
  const { jsonSchema } = constructor["~standard"];
  const theirs = officialSchemaOf(action, kind);

  test("has the fields, types and members of the official schema", () => {
    expect(outline(jsonSchema.input({ target: "draft-07" }))).toEqual(outline(theirs));
  });

  test.each([
    ["draft-07", Ajv],
    ["draft-2020-12", Ajv2020],
  ] as const)("has a schema in %s that accepts the examples", (target, Validator) => {
    const ajv = new Validator({ multipleOfPrecision: 6 });
    withFormats(ajv);
    for (const schema of [jsonSchema.input({ target }), jsonSchema.output({ target })]) {
      expect(schema["$schema"]).toContain(target.replace("draft-", ""));
      const validate = ajv.compile(schema);
      for (const example of examples[action]?.[kind] ?? [])
        expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ unheardOf: 1 })).toBe(false);
    }
  });

  test("has a schema that refuses what breaks a limit, and accepts what is valid", () => {
    const ajv = new Ajv({ multipleOfPrecision: 6 });
    withFormats(ajv);
    const validate = ajv.compile(jsonSchema.input({ target: "draft-07" }));
    const { valid, invalid } = arbitraries[action][kind];
    for (const value of fc.sample<unknown>(valid, { numRuns: 100, seed: 16 }))
      expect(validate(value), JSON.stringify([value, validate.errors])).toBe(true);
    for (const { value, rule } of fc.sample(invalid, { numRuns: 500, seed: 16 })) {
      // What a format is, is the validator's business: Ajv takes a blank for the T of a time.
      if (rule !== "format") expect(validate(value), JSON.stringify([value, rule])).toBe(!limits.has(rule));
    }
  });

  test("is accepted by the official schema as in the examples", () => {
    const ajv = new Ajv({ strict: false, multipleOfPrecision: 6 });
    withFormats(ajv);
    const validate = ajv.compile(theirs);
    for (const example of examples[action]?.[kind] ?? [])
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });
});

test("limits are in the schema", () => {
  const { properties } = operations.StartTransaction.req["~standard"].jsonSchema.input({ target: "draft-07" });
  expect(properties).toEqual({
    connectorId: { type: "integer", minimum: 1, maximum: 2_147_483_647 },
    idTag: { type: "string", minLength: 1, maxLength: 20, pattern: "^[ -~]*$" },
    meterStart: { type: "integer", minimum: -2_147_483_648, maximum: 2_147_483_647 },
    reservationId: { type: "integer", minimum: -2_147_483_648, maximum: 2_147_483_647 },
    timestamp: { type: "string", format: "date-time" },
  });
});

test("the schema is that of a receiver, who takes more than a sender may write", () => {
  const text = { type: "string", pattern: "^[ -~]*$" };
  const int32 = { type: "integer", minimum: -2_147_483_648, maximum: 2_147_483_647 };
  const propertiesOf = ({ "~standard": { jsonSchema } }: AnyConstructor): unknown =>
    jsonSchema.output({ target: "draft-07" })["properties"];
  expect(propertiesOf(operations.GetDiagnostics.req)).toMatchObject({
    location: { type: "string", format: "uri-reference", minLength: 1 },
    retries: int32,
  });
  expect(propertiesOf(operations.DataTransfer.req)).toEqual({
    vendorId: { ...text, maxLength: 255 },
    messageId: { ...text, maxLength: 50 },
    data: { type: "string" },
  });
  expect(propertiesOf(operations.GetLocalListVersion.conf)).toEqual({ listVersion: int32 });
  expect(propertiesOf(types.SampledValue)).toMatchObject({ value: text });
  expect(propertiesOf(types.ChargingSchedulePeriod)).toEqual({
    startPeriod: int32,
    limit: { type: "number" },
    numberPhases: int32,
  });
});

test("other dialects are refused as Standard JSON Schema asks", () => {
  for (const target of ["openapi-3.0", "draft-04", "toString", ""]) {
    expect(() => Authorize.req["~standard"].jsonSchema.input({ target })).toThrow(RangeError);
  }
});

test("every constructor is a Standard Schema, and a Standard JSON Schema", () => {
  const schemas: (StandardSchemaV1 & StandardJSONSchemaV1)[] = [
    Authorize.req,
    Authorize.conf,
    types.IdTagInfo,
    types.DateTime,
    types.Int32,
    types.CiString20Type,
  ];
  for (const { "~standard": standard } of schemas)
    expect([standard.version, standard.vendor]).toEqual([1, "ocpp16messages"]);
  const { validate } = Authorize.req["~standard"];
  expect(validate({ idTag: "CARD" })).toMatchObject({ value: { idTag: "CARD" } });
  expect(validate({ idTag: "CARD" }).issues).toBeUndefined();
  expect(validate({}).issues).toMatchObject([{ message: "is required", path: ["idTag"] }]);
});

test.each([
  [types.Decimal["~standard"].jsonSchema, (limit: number): unknown => limit],
  [
    operations.SetChargingProfile.req["~standard"].jsonSchema,
    (limit: number): unknown => ({
      connectorId: 1,
      csChargingProfiles: {
        chargingProfileId: 1,
        stackLevel: 0,
        chargingProfilePurpose: "TxDefaultProfile",
        chargingProfileKind: "Relative",
        chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit }] },
      },
    }),
  ],
])("a validator accepts by our schema every decimal that we accept", ({ input }, payloadOf) => {
  const ajv = new Ajv({ strict: false });
  withFormats(ajv);
  const validate = ajv.compile(input({ target: "draft-07" }));
  // A tenth has no exact form in binary, so that a validator which divides by it refuses some.
  for (const limit of [0, 0.1, 0.3, 0.7, 1.1, 8.1, 16.4, 4.35e1, 1_000_000.3]) {
    expect([limit, types.Decimal.decode(limit).ok, validate(payloadOf(limit))]).toEqual([limit, true, true]);
  }
  // What a sum is off by is a decimal too many, which a schema cannot say.
  expect(types.Decimal.decode(0.1 + 0.2).ok).toBe(false);
});
