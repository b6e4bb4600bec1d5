import { describe, expect, test } from "vitest";

import { actionText, meaningOf, ruleWords, sourceOf } from "./words.js";

describe("the meaning of a field", () => {
  test("has its limits, and its unit where it has one", () => {
    const meaning = meaningOf("StartTransaction.req", ["meterStart"], 5);
    expect(meaning?.text).toContain("Wh");
    expect(meaning?.limits).toBe("required, integer of 32 bits");
  });

  test("is found in lists and groups", () => {
    const path = ["meterValue", 0, "sampledValue", 2, "measurand"];
    expect(meaningOf("MeterValues.req", path, "Voltage")?.value).toContain("oltage");
  });

  test("has the meaning of a member, and of a configuration key", () => {
    expect(meaningOf("StopTransaction.req", ["reason"], "Local")?.value).toBeDefined();
    const key = meaningOf("ChangeConfiguration.req", ["key"], "HeartbeatInterval")?.value;
    expect(key).toContain("seconds");
    expect(key).toContain("OCPP 1.6 §9.1.10");
  });

  test.each([
    ["StartTransaction.req", ["unknown"]],
    ["StartTransaction.req", ["constructor"]],
    ["StartTransaction.req", ["meterStart", "deeper"]],
    ["Unknown.req", ["meterStart"]],
    ["__proto__", ["toString"]],
    ["StartTransaction.req", []],
  ])("%s has none at %j", (message, path) => {
    expect(meaningOf(message, path, "x")).toBeUndefined();
  });

  test("has no member where the value is none", () => {
    expect(meaningOf("StopTransaction.req", ["reason"], "toString")?.value).toBeUndefined();
  });
});

test("actions, messages and rules have words, and names of objects have none", () => {
  expect(actionText("Reset")).toMatch(/\w+\.$/);
  expect(sourceOf("Reset.conf")).toBe("OCPP 1.6 §6.40");
  expect(ruleWords("call-unanswered")?.[1]).toBe("OCPP-J §4.1.1");
  for (const name of ["constructor", "__proto__", "toString"])
    expect([actionText(name), sourceOf(name), ruleWords(name)]).toEqual([undefined, undefined, undefined]);
});
