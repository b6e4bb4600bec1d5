import { describe, expect, test } from "vitest";

import { kebabCase } from "../../generator/names.js";
import { operations as written } from "../../spec/index.js";
import { type Action, operations, unwrap } from "../../src/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";
import { changedAt, fieldsIn, type Path, schemaOf } from "./places.js";

test("an operation is written down in the folder of its feature profile", () => {
  const folders = { LocalAuthListManagement: "local-auth-list" };
  for (const { action, file, profile } of written) {
    const folder = profile in folders ? folders[profile as keyof typeof folders] : kebabCase(profile);
    expect(file).toBe(`spec/${folder}/${kebabCase(action)}.ts`);
    expect(operations[action as Action].profile).toBe(profile);
  }
});

/** Rules between fields that ask for a field which its table has as optional. */
const rulesOfOptionalFields: readonly string[] = [
  "certificate-hash-data-missing",
  "firmware-request-id-missing",
  "full-update-info",
  "log-request-id-missing",
  "raw-value",
];

/** Where every object in a value is; lists are left out. */
function* placesOfObjects(value: unknown, at: Path = []): Generator<Path> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield at;
  for (const [step, inner] of Object.entries(value) as [string, unknown][])
    yield* placesOfObjects(inner, [...at, Array.isArray(value) ? Number(step) : step]);
}

/** Writes a letter too many in the name of a field, which stays in its place. */
const renamed =
  (field: string) =>
  (object: unknown): object =>
    Object.fromEntries(
      Object.entries(object as object).map(([name, value]) => [name === field ? `${name}s` : name, value as unknown]),
    );

describe.each(messages)("%s", (_, action, kind, constructor) => {
  const inputs = examples[action]?.[kind] ?? [];

  test.each(inputs)("accepts %j in every way", (input) => {
    const text = JSON.stringify(input);
    for (const result of [construct(constructor, input), constructor.decode(input), constructor.decodeJson(text)]) {
      expect(result).toEqual({ ok: true, value: input, warnings: [] });
    }
  });

  test.each(inputs)("keeps the order of the fields of %j", (input) => {
    const reversed = JSON.parse(JSON.stringify(input), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as unknown;
    expect(JSON.stringify(unwrap(construct(constructor, reversed)))).toBe(JSON.stringify(input));
    expect(JSON.stringify(unwrap(constructor.decode(reversed)))).toBe(JSON.stringify(input));
    expect(JSON.stringify(unwrap(constructor.decodeJson(JSON.stringify(reversed))))).toBe(JSON.stringify(reversed));
  });

  test.each(inputs)("freezes all of %j and shares nothing with it", (input) => {
    const mine = new Set(objectsIn(input));
    const decoded = unwrap(constructor.decode(input));
    for (const message of [
      unwrap(construct(constructor, input)),
      decoded,
      unwrap(constructor.decodeJson(JSON.stringify(input))),
    ]) {
      for (const object of objectsIn(message)) {
        expect(Object.isFrozen(object)).toBe(true);
        expect(mine.has(object)).toBe(false);
      }
    }
    for (const object of mine) expect(Object.isFrozen(object)).toBe(false);
    expect(structuredClone(decoded)).toEqual(input);
    expect(unwrap(constructor.decodeJson(JSON.stringify(decoded)))).toEqual(decoded);
  });

  test("takes undefined for a field that is left out, and leaves out the key", () => {
    const [least] = inputs;
    const [all] = inputs.slice(-1);
    const padded: Record<string, unknown> = { ...least };
    for (const key of Object.keys(all ?? {})) padded[key] ??= undefined;
    expect(unwrap(construct(constructor, padded))).toStrictEqual(least);
  });

  test.each(inputs)("reports a field that an object of %j does not have", (input) => {
    for (const at of placesOfObjects(input)) {
      const surplus = changedAt(input, at, (object) => ({ ...(object as object), unheardOf: 1 }));
      for (const result of [constructor.decode(surplus), constructor.decodeJson(JSON.stringify(surplus))]) {
        expect(result.issues?.map(({ rule, path, violation }) => [rule, path, violation])).toEqual([
          ["unknown-field", [...at, "unheardOf"], "FormationViolation"],
        ]);
      }
    }
  });

  // The fullest example comes last, so that most fields are taken from it.
  const fields = new Map(
    inputs.flatMap((input) =>
      [...fieldsIn(input, schemaOf(constructor))].map((field) => {
        const place = [...field.at, field.name].join(".");
        return [place, { ...field, place, input }] as const;
      }),
    ),
  );
  const required = [...fields.values()].filter((field) => field.required);
  const optional = [...fields.values()].filter((field) => !field.required);

  test.each(required)("reports that $place is missing", ({ input, at, name }) => {
    const lacking = changedAt(input, [...at, name], () => undefined);
    for (const result of [constructor.decode(lacking), constructor.decodeJson(JSON.stringify(lacking))]) {
      expect(result.issues?.map(({ rule, path, kind, violation }) => [rule, path, kind, violation])).toEqual([
        ["required", [...at, name], "EmptyValue", "OccurenceConstraintViolation"],
      ]);
    }
  });

  test.each(required)("reports $place, misspelled, as missing and as unknown", ({ input, at, name }) => {
    const misspelled = changedAt(input, at, renamed(name));
    for (const result of [constructor.decode(misspelled), constructor.decodeJson(JSON.stringify(misspelled))]) {
      expect(result.issues?.map(({ rule, path }) => [rule, path])).toEqual([
        ["required", [...at, name]],
        ["unknown-field", [...at, `${name}s`]],
      ]);
    }
  });

  // Without the field, the message may break a rule between fields, but no more than that.
  test.each(optional)("does not report that $place is missing", ({ input, at, name }) => {
    const { issues = [] } = constructor.decode(changedAt(input, [...at, name], () => undefined));
    expect(issues.map(({ rule }) => rule).filter((rule) => !rulesOfOptionalFields.includes(rule))).toEqual([]);
  });

  test.each(optional)("reports $place, misspelled, as unknown but not as missing", ({ input, at, name }) => {
    const { issues = [] } = constructor.decode(changedAt(input, at, renamed(name)));
    expect(
      issues
        .filter(({ rule }) => !rulesOfOptionalFields.includes(rule))
        .map(({ rule, path, violation }) => [rule, path, violation]),
    ).toEqual([["unknown-field", [...at, `${name}s`], "FormationViolation"]]);
  });

  test("refuses what is no object", () => {
    for (const payload of [null, [], "text", 1, true, undefined]) {
      const { issues } = constructor.decode(payload);
      expect(issues?.map(({ rule, path, violation }) => ({ rule, path, violation }))).toEqual([
        { rule: "type", path: [], violation: "FormationViolation" },
      ]);
    }
    for (const text of ["", "{", "[,]", "nul"]) {
      expect(constructor.decodeJson(text).issues).toMatchObject([{ kind: "InvalidValue", rule: "json", path: [] }]);
    }
  });
});
