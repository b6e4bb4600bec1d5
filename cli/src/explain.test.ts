import { expect, test } from "vitest";

import { explain } from "./explain.js";
import { things } from "./generated/things.js";
import { Lookup } from "./lookup.js";

const lookup = new Lookup(things);

/** What is said of a word where there is no terminal. */
function said(typed: string): string {
  return explain(typed, lookup, undefined).text;
}

test("up to three things of one name are all explained", () => {
  expect(explain("HeartbeatInterval", lookup, undefined).isFound).toBe(true);
  expect(said("HeartbeatInterval")).toMatch(
    /^HeartbeatInterval · configuration key\n.*\n\nheartbeat-interval · rule between/s,
  );
  expect(said("metervalues").match(/^\S.* · \w+$/gm)).toEqual([
    "MeterValues · operation",
    "MessageTrigger.MeterValues · member",
    "MessageTriggerEnumType.MeterValues · member",
  ]);
});

test("more are listed", () => {
  const lines = said("retries").split("\n");
  expect(lines[0]).toBe("4 things have this name:");
  expect(lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.replace(/:.*/, ""))).toEqual([
    "  GetDiagnostics.req.retries",
    "  GetLog.req.retries",
    "  SignedUpdateFirmware.req.retries",
    "  UpdateFirmware.req.retries",
  ]);
  expect(lines.at(-1)).toBe("For all about one: ocpp16 explain GetDiagnostics.req.retries");
});

test("of many, that of exactly this name is explained, and the others are listed", () => {
  expect(said("Location")).toMatch(
    /^Location · enumeration\n.*\n\nOthers of that name:\n {2}GetDiagnostics\.req\.location: /s,
  );
  expect(said("NotSupported")).toMatch(/^NotSupported · error code of a CALLERROR\n.*\n\nOthers of that name:\n/s);
  expect(said("location")).toMatch(/^5 things have this name:\n/);
});

test("what has no name gets suggestions", () => {
  expect(explain("meterStrat", lookup, undefined)).toEqual({
    isFound: false,
    text: "nothing is called meterStrat; perhaps meterStart or meterStop is meant",
  });
  expect(said("FormationViolatoin")).toBe("nothing is called FormationViolatoin; perhaps FormationViolation is meant");
  expect(said("xyzzyxyzzy")).toBe("nothing is called xyzzyxyzzy");
});

test("a terminal is not at the mercy of what was typed", () => {
  expect(said("\u001b[2Jx")).toBe("nothing is called ?[2Jx");
});
