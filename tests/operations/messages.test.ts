import { describe, expect, test } from "vitest";

import { kebabCase } from "../../generator/names.js";
import { operations as written } from "../../spec/index.js";
import { type Action, operations, unwrap } from "../../src/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { objectsIn } from "../objects.js";

test("an operation is written down in the folder of its feature profile", () => {
  const folders = { LocalAuthListManagement: "local-auth-list" };
  for (const { action, file, profile } of written) {
    const folder = profile in folders ? folders[profile as keyof typeof folders] : kebabCase(profile);
    expect(file).toBe(`spec/${folder}/${kebabCase(action)}.ts`);
    expect(operations[action as Action].profile).toBe(profile);
  }
});

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

  test.each(inputs)("reports each missing field of %j, and each that it does not have", (input) => {
    for (const object of objectsIn(input)) {
      if (Array.isArray(object)) continue;
      const surplus = { ...object, unheardOf: 1 };
      const text = JSON.stringify(input, (_key, value: unknown) => (value === object ? surplus : value));
      const { issues } = constructor.decodeJson(text);
      expect(issues?.map(({ rule, violation }) => [rule, violation])).toEqual([
        ["unknown-field", "FormationViolation"],
      ]);
      expect(issues?.[0]?.path.at(-1)).toBe("unheardOf");
    }
  });

  test("reports a misspelled field as missing and as unknown", () => {
    const example = inputs.at(-1) ?? {};
    for (const key of Object.keys(example)) {
      const misspelled = Object.fromEntries(
        Object.entries(example).map(([name, value]) => [name === key ? `${key}s` : name, value as unknown]),
      );
      const { issues = [] } = constructor.decode(misspelled);
      expect(issues.map(({ rule, path }) => [rule, path])).toContainEqual(["unknown-field", [`${key}s`]]);
    }
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
