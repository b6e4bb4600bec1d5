import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "charging-while-refused";
const refused = { status: "Invalid" };

test("a transaction goes on that was refused", () => {
  expect(new Talk().start(1, refused).meter(1, 1500).meter(1, 2000).stop(1, 2500).found(rule)).toEqual([
    "3: 500 Wh were delivered though the idTag was refused: Invalid < 1",
  ]);
  expect(new Talk().start(1, refused).stop(1, 2500).found(rule)).toEqual([
    "3: 1500 Wh were delivered though the idTag was refused: Invalid < 1",
  ]);
});

test("what is stopped as DeAuthorized, or delivers next to nothing, is as it should be", () => {
  expect(new Talk().start(1, refused).stop(1, 2500, { reason: "DeAuthorized" }).found(rule)).toEqual([]);
  expect(new Talk().start(1, refused).meter(1, 1100).stop(1, 1100).found(rule)).toEqual([]);
  expect(new Talk().start(1).meter(1, 1500).stop(1, 2500).found(rule)).toEqual([]);
});

test("MaxEnergyOnInvalidId may flow", () => {
  const talk = (energy: number): string[] =>
    new Talk()
      .configured("MaxEnergyOnInvalidId", "3000")
      .start(1, refused)
      .stop(1, 1000 + energy)
      .found(rule);
  expect(talk(3100)).toEqual([]);
  expect(talk(3101)).toEqual(["5: 3101 Wh were delivered though the idTag was refused: Invalid < 3"]);
});

test("other quantities, phases and places say nothing of the register", () => {
  const talk = new Talk().start(1, refused);
  const values = (timestamp: string): Record<string, unknown> => ({
    connectorId: 1,
    transactionId: 1,
    meterValue: [
      {
        timestamp,
        sampledValue: [
          { value: "9000", measurand: "Power.Active.Import" },
          { value: "9000", phase: "L1" },
          { value: "9000", location: "Inlet" },
        ],
      },
    ],
  });
  expect(talk.cp("MeterValues", values, {}).found(rule)).toEqual([]);
});

test("what was delivered before the refusal came is nobody's fault", () => {
  // It charged while it was offline.
  const offline = new Talk().start(1, { ...refused, timestamp: "2025-01-02T13:00:00Z" });
  expect(offline.meter(1, 9000).stop(1, 9000).found(rule)).toEqual([]);
  // It had no answer until it asked again.
  const start = { connectorId: 1, idTag: "TAG1", meterStart: 1000, timestamp: "2025-01-02T15:00:00Z" };
  const answer = { transactionId: 1, idTagInfo: { status: "Invalid" } };
  const again = new Talk().cp("StartTransaction", start).wait(600).cp("StartTransaction", start, answer);
  expect(again.stop(1, 9000).found(rule)).toEqual([]);
  const untimed = new Talk({ timed: false }).cp("StartTransaction", start).cp("StartTransaction", start, answer);
  expect(untimed.stop(1, 9000).found(rule)).toEqual([]);
});

test("of a transaction whose start is not in the log, nothing is said", () => {
  expect(new Talk().meter(1, 1000).meter(1, 9000).stop(1, 9000).found(rule)).toEqual([]);
});
