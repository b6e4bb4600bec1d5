import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { explain } from "../../cli/src/explain.js";
import { things } from "../../cli/src/generated/things.js";
import { Lookup } from "../../cli/src/lookup.js";
import {
  betweenRules,
  composites,
  configurationKeys,
  enumerations,
  errorCode,
  operations,
  phaseRotation,
  primitives,
  rules,
} from "../../spec/index.js";

const root = new URL("../..", import.meta.url).pathname;
const lookup = new Lookup(things);

/** Runs `ocpp16` as it was built. */
function ocpp16(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "cli/dist/main.js"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

test("a field is explained, whatever the case and the dots", () => {
  const text = `StartTransaction.req.meterStart · field
  Energy register of the connector at the start, in Wh.

  Type    Int32
  Limits  integer of 32 bits
  Occurs  1..1, required
  Source  OCPP 1.6 §6.45
`;
  for (const args of [["StartTransaction.req.meterStart"], ["METERSTART"], ["start-transaction", "meter", "start"]])
    expect(ocpp16(["explain", ...args])).toEqual({ code: 0, out: text, err: "" });
});

test("the example of the documentation is what is printed", () => {
  const page = readFileSync(join(root, "cli/README.md"), "utf8");
  const [, command = "", text = ""] = /```sh\nnpx ocpp16 (explain .*)\n```\n\n```\n(.*?)```\n/s.exec(page) ?? [];
  expect(ocpp16(command.split(" "))).toEqual({ code: 0, out: text, err: "" });
});

test("what nothing is called is said on standard error, with what may be meant", () => {
  expect(ocpp16(["explain", "meterStrat"])).toEqual({
    code: 2,
    out: "",
    err: "ocpp16: nothing is called meterStrat; perhaps meterStart or meterStop is meant\n",
  });
  expect(ocpp16(["explain", "\u001b[2J\u202e"])).toEqual({
    code: 2,
    out: "",
    err: "ocpp16: nothing is called ?[2J?\n",
  });
});

test("without a name, it is bad usage", () => {
  const { code, out, err } = ocpp16(["explain"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/missing required argument 'thing'/);
});

test("there are colours only where they are forced", () => {
  expect(ocpp16(["explain", "Reset"]).out).not.toContain("\u001b");
  expect(ocpp16(["explain", "Reset"], { FORCE_COLOR: "1" }).out).toContain("\u001b[1mReset\u001b[22m");
});

test("help is not an error", () => {
  expect(ocpp16(["explain", "--help"])).toMatchObject({ code: 0, err: "" });
});

describe("everything that is written down is explained, with a section", () => {
  const messages = operations.flatMap(({ action, req, conf }) => [
    { name: `${action}.req`, fields: req.fields },
    { name: `${action}.conf`, fields: conf.fields },
  ]);
  const fields = [...messages, ...composites].flatMap(({ name, fields }) =>
    Object.keys(fields).map((field) => `${name}.${field}`),
  );
  const members = [...enumerations, phaseRotation, errorCode].flatMap(({ name, members }) =>
    Object.keys(members).map((member) => `${name}.${member}`),
  );

  /** Rules about the reading itself, of which no section has anything to say. */
  const withoutSection = ["action-of-call", "issue-limit", "unreadable"];

  test.each<[string, readonly string[]]>([
    ["operations", operations.map(({ action }) => action)],
    ["messages", messages.map(({ name }) => name)],
    ["fields", fields],
    ["types", [...primitives, ...enumerations, ...composites, phaseRotation, errorCode].map(({ name }) => name)],
    ["members", members],
    ["rules", rules.map(({ id }) => id).filter((id) => !withoutSection.includes(id))],
    ["rules between messages", Object.values(betweenRules).flatMap((part) => part.map(({ id }) => id))],
    ["error codes", Object.keys(errorCode.members)],
    ["configuration keys", configurationKeys.map(({ name }) => name)],
  ])("%s", (_, names) => {
    expect(names.length).toBeGreaterThan(5);
    const source = /^ {2}Source +(?:OCPP 1\.6 (?:§|errata )|OCPP-J (?:§|errata )|Security white paper )/m;
    const lacking = names.filter((name) => {
      const { isFound, text } = explain(name, lookup, 60);
      const paragraphs = text.split("\n\n");
      return !isFound || !paragraphs[0]?.includes(" · ") || !source.test(paragraphs.slice(0, 2).join("\n\n"));
    });
    expect(lacking).toEqual([]);
  });

  test("no line is longer than the terminal is wide", () => {
    for (const columns of [60, 100]) {
      const long = [...new Set(things.map(({ name }) => name))].flatMap((name) =>
        explain(name, lookup, columns)
          .text.split("\n")
          .filter((line) => line.length > columns),
      );
      // What is to be typed stands on one line.
      expect(long.filter((line) => !line.startsWith("For all about one: ocpp16 explain "))).toEqual([]);
    }
  });
});

test("the error code of every rule is one of OCPP 1.6", () => {
  const codes = Object.keys(errorCode.members);
  expect(codes).toHaveLength(10);
  expect(rules.filter(({ violation }) => !codes.includes(violation)).map(({ id }) => id)).toEqual([]);
});
