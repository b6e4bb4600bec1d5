import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "register-falls";

/** MeterValues with one sample; it may have a time of its own. */
const sampled =
  (sample: Record<string, string>, { connectorId = 1, at }: { connectorId?: number; at?: string } = {}) =>
  (now: string) => ({ connectorId, meterValue: [{ timestamp: at ?? now, sampledValue: [sample] }] });

test("a register falls from one message to the next", () => {
  expect(new Talk().start(1).meter(1, 1500).meter(1, 1400).meter(1, 1450).stop(1, 1440).found(rule)).toEqual([
    "5: Energy.Active.Import.Register (Wh) falls from 1500 to 1400 < 3",
    "9: the energy register (Wh) falls from 1450 to 1440 < 7",
  ]);
  const phase = { measurand: "Energy.Reactive.Export.Register", phase: "L1" };
  const talk = new Talk().cp("MeterValues", sampled({ ...phase, value: "30" }), {});
  expect(talk.cp("MeterValues", sampled({ ...phase, value: "20" }), {}).found(rule)).toEqual([
    "3: Energy.Reactive.Export.Register of L1 (varh) falls from 30 to 20 < 1",
  ]);
});

test("what is written with fewer digits is not lower", () => {
  const kWh = (value: string): Record<string, string> => ({ value, unit: "kWh" });
  const rounded = new Talk().start(1, { meterStart: 12_345 }).cp("MeterValues", sampled(kWh("12.3")), {});
  expect(
    rounded
      .cp("MeterValues", sampled(kWh("12.387")), {})
      .stop(1, 12_386)
      .found(rule),
  ).toEqual([]);
  const fallen = new Talk().cp("MeterValues", sampled(kWh("12.5")), {}).cp("MeterValues", sampled(kWh("12.3")), {});
  expect(fallen.found(rule)).toHaveLength(1);
});

test("a register that begins anew with each transaction does not fall", () => {
  const talk = new Talk().start(1, { meterStart: 0 }).meter(1, 900).stop(1, 900);
  expect(talk.start(2, { meterStart: 0 }).meter(2, 100).stop(2, 100).found(rule)).toEqual([]);
});

test("each connector, place and quantity has a register of its own, and what is no register may fall", () => {
  const talk = new Talk();
  for (const sample of [
    sampled({ value: "900" }),
    sampled({ value: "800" }, { connectorId: 2 }),
    sampled({ value: "700", location: "Inlet" }),
    sampled({ value: "600", measurand: "Energy.Active.Export.Register" }),
    sampled({ value: "500", measurand: "Energy.Active.Import.Interval" }),
    sampled({ value: "400", measurand: "Energy.Active.Import.Interval" }),
  ])
    talk.cp("MeterValues", sample, {});
  expect(talk.found(rule)).toEqual([]);
});

test("what was read before, and came late, is not compared", () => {
  const late = { at: "2025-01-02T14:00:00Z" };
  const talk = new Talk().cp("MeterValues", sampled({ value: "900" }), {});
  expect(talk.cp("MeterValues", sampled({ value: "800" }, late), {}).found(rule)).toEqual([]);
});

test("that meterStop is below meterStart is another rule's word", () => {
  expect(new Talk().start(1).stop(1, 900).found(rule)).toEqual([]);
});
