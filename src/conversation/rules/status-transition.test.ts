import { expect, test } from "vitest";

import { Talk } from "../../../tests/conversation.js";

const rule = "status-transition";

/** The table of §4.9 with errata 3.20, row by row: what a status becomes, and whether it may. */
const columns =
  "               Available Preparing Charging SuspendedEV SuspendedEVSE Finishing Reserved Unavailable Faulted";
const table = `
  Available      -         A2        A3       A4          A5            .         A7       A8          A9
  Preparing      B1        -         B3       B4          B5            B6        .        .           B9
  Charging       C1        .         -        C4          C5            C6        .        C8          C9
  SuspendedEV    D1        .         D3       -           D5            D6        .        D8          D9
  SuspendedEVSE  E1        .         E3       E4          -             E6        .        E8          E9
  Finishing      F1        F2        .        .           .             -         .        F8          F9
  Reserved       G1        G2        .        .           .             .         -        G8          G9
  Unavailable    H1        H2        H3       H4          H5            .         .        -           H9
  Faulted        I1        I2        I3       I4          I5            I6        I7       I8          -`;

const words = (line: string): string[] => line.trim().split(/ +/);
const cells = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [from = "", ...row] = words(line);
    return row.map((cell, index) => ({ from, to: words(columns)[index] ?? "", cell }));
  });

test.each(cells)("$from to $to: $cell", ({ from, to, cell }) => {
  expect(new Talk().status(1, from).status(1, to).found(rule)).toEqual(
    cell === "." ? [`3: connector 1 becomes ${to} after ${from} < 1`] : [],
  );
});

test("connectors are looked at one by one, and connector 0 has no table", () => {
  const talk = new Talk().status(1, "Reserved").status(2, "Finishing").status(1, "Preparing").status(2, "Available");
  expect(talk.found(rule)).toEqual([]);
  expect(new Talk().status(0, "Faulted").status(0, "Unavailable").status(0, "Available").found(rule)).toEqual([]);
  // That is wrong in itself.
  expect(new Talk().status(0, "Available").status(0, "Finishing").found(rule)).toEqual([]);
  const stations = new Talk({ station: "A" }).status(1, "Charging");
  expect(stations.beside(new Talk({ station: "B" }).status(1, "Preparing")).found(rule)).toEqual([]);
});

test("what a connector was before a start, a silence, or a report that cannot be read, does not count", () => {
  expect(new Talk().status(1, "Charging").boot().status(1, "Preparing").found(rule)).toEqual([]);
  expect(new Talk().status(1, "Available").wait(1200).status(1, "Finishing").found(rule)).toEqual([]);
  const wrong = { connectorId: 1, status: "Occupied", errorCode: "NoError" };
  const talk = new Talk().status(1, "Available").cp("StatusNotification", wrong, {}).status(1, "Finishing");
  expect(talk.found(rule)).toEqual([]);
  const cut = new Talk()
    .status(1, "Available")
    .frame("ChargePoint", '[2,"9","StatusNotification",{"', { cut: "logger" });
  expect(cut.status(1, "Finishing").found(rule)).toEqual([]);
});

test("as long as it sends something, it is not silent", () => {
  const talk = new Talk().status(1, "Available");
  for (let i = 0; i < 12; i++) talk.wait(298).heartbeats(1);
  expect(talk.status(1, "Finishing").found(rule)).toEqual(["27: connector 1 becomes Finishing after Available < 1"]);
});

test("MinimumStatusDuration leaves statuses out", () => {
  const duration = (value: string): Talk =>
    new Talk().cs(
      "GetConfiguration",
      {},
      { configurationKey: [{ key: "MinimumStatusDuration", readonly: false, value }] },
    );
  expect(duration("5").status(1, "Charging").status(1, "Preparing").found(rule)).toEqual([]);
  expect(duration("0").status(1, "Charging").status(1, "Preparing").found(rule)).toHaveLength(1);
});

test("each wrong step is reported, also without times and in the middle", () => {
  const talk = new Talk({ timed: false }).status(1, "Available").status(1, "Finishing").status(1, "Charging");
  expect(talk.found(rule)).toEqual([
    "3: connector 1 becomes Finishing after Available < 1",
    "5: connector 1 becomes Charging after Finishing < 3",
  ]);
  expect(talk.logged((_, index) => index > 1).found(rule)).toEqual([
    "3: connector 1 becomes Charging after Finishing < 1",
  ]);
});
