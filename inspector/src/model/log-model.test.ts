import { findFrames } from "ocpp16messages/log";
import { describe, expect, test } from "vitest";

import { sampleLog } from "../sample.js";
import { LogModel } from "./log-model.js";
import { readingsCsv } from "./readings.js";

function modelOf(log: string): LogModel {
  const model = new LogModel("a.log");
  model.push(log);
  model.end();
  return model;
}

const call =
  '2025-03-01T10:00:00Z CP1 <- [2,"1","StatusNotification",{"connectorId":2,"errorCode":"NoError","status":"Odd"}]';
const answer = '2025-03-01T10:00:01.500Z CP1 -> [3,"1",{}]';

describe("a batch", () => {
  test("has what a row shows, column by column", () => {
    const { rows, stations, actions, first } = modelOf(`${call}\n${answer}`).takeBatch(1, 2);
    expect(first).toBe(0);
    expect(stations).toEqual(["CP1"]);
    expect(actions).toEqual(["StatusNotification"]);
    expect([...rows.at]).toEqual([Date.parse("2025-03-01T10:00:00Z"), Date.parse("2025-03-01T10:00:01.5Z")]);
    expect([...rows.line]).toEqual([1, 2]);
    expect([...rows.messageType]).toEqual([1, 2]);
    expect([...rows.direction]).toEqual([1, 2]);
    expect([...rows.verdict]).toEqual([1, 0]);
    expect([...rows.answers]).toEqual([-1, 0]);
    expect([...rows.after]).toEqual([NaN, 1500]);
    expect([...rows.connector]).toEqual([2, 2]);
    expect(rows.previews[0]).toBe('connectorId: 2, errorCode: "NoError", status: "Odd"');
  });

  test("has only what is new", () => {
    const model = new LogModel("a.log");
    model.push(`${call}\n`);
    expect(model.takeBatch(0, 0).rows.line).toHaveLength(1);
    model.push(`${answer}\n`);
    model.end();
    const second = model.takeBatch(0, 0);
    expect([second.first, second.rows.line.length, second.stations.length]).toEqual([1, 1, 0]);
  });

  test("has findings in frames with their words, and those between frames", () => {
    const { findings } = modelOf(`${call}\n${answer}\n${answer}`).takeBatch(0, 0);
    const member = findings.find(({ rule }) => rule === "member");
    expect(member).toMatchObject({ frame: 0, level: "error", isBetween: false });
    expect(member?.words).toContain("status must be one of Available, Preparing");
    expect(findings.find(({ rule }) => rule === "frame-repeated")).toMatchObject({
      frame: 2,
      earlier: 1,
      isBetween: true,
    });
  });
});

test("a frame has its text, its time as logged, and its findings at their fields", () => {
  const detail = modelOf(`${call}\n${answer}`).detailOf(0);
  expect(detail.text).toBe(call.slice(call.indexOf("[")));
  expect(detail.at).toBe("2025-03-01T10:00:00Z");
  expect(detail.issues.map(({ rule, path }) => [rule, path])).toEqual([["member", ["status"]]]);
});

test("a text is found in capitals and small letters, also in later frames", () => {
  const model = new LogModel("a.log");
  model.push(`${call}\n`);
  expect([...model.search("STATUSnot")]).toEqual([1]);
  model.push(`${answer}\n`);
  model.end();
  expect([...(model.takeBatch(0, 0).matches ?? [])]).toEqual([1, 0]);
  expect([...model.search("")]).toEqual([1, 1]);
});

describe("the sample", () => {
  const model = modelOf(sampleLog());
  const { transactions, findings, rows } = model.takeBatch(0, 0);

  test("has three sessions with their energy", () => {
    const sessions = transactions.map(({ transactionId, reason, duration }) => [transactionId, reason, duration]);
    expect(sessions).toEqual([
      [4712, undefined, 882],
      [88, "EVDisconnected", 1530],
      [4711, "Local", 4260],
    ]);
  });

  test("shows what goes wrong", () => {
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const rule of [
      "meter-stop-below-start",
      "call-unanswered",
      "slow-answer",
      "fault-during-transaction",
      "member",
    ])
      expect(rules).toContain(rule);
  });

  test("has curves by phase, the limits of the profile over them, and the statuses", () => {
    const index = transactions.findIndex(({ transactionId }) => transactionId === 4711);
    const { series, limits, statuses } = model.curvesOf(index);
    const phases = series.filter(({ measurand }) => measurand === "Current.Import").map(({ phase }) => phase);
    expect(phases).toEqual(["L1", "L2", "L3"]);
    expect(limits.map(({ name, unit, values }) => [name, unit, values])).toEqual([
      ["TxProfile 17, level 0", "A", [32, 16, 10, NaN]],
    ]);
    expect(statuses.map(({ status }) => status)).toEqual(["Preparing", "Charging", "SuspendedEV"]);
  });

  test("is read back from its trace with the library, the same frames", () => {
    const { parts, notes } = model.trace(false);
    const back = findFrames(parts.join("")).map(({ text, station, sender }) => [text, station, sender]);
    expect(back).toEqual(
      findFrames(sampleLog()).map(({ text, station }, i) => [
        text,
        station,
        rows.direction[i] === 1 ? "ChargePoint" : "CentralSystem",
      ]),
    );
    expect(notes).toEqual([]);
  });

  test("has no name of anybody in its anonymised trace", () => {
    const text = model.trace(true).parts.join("");
    expect(text).toContain("StartTransaction");
    for (const name of ["CARD-0815", "WALLBOX", "FLEET-7", "APP-55"]) expect(text).not.toContain(name);
  });

  test("has all its readings in the CSV", () => {
    const lines = [...readingsCsv(model.transactions)].join("").trimEnd().split("\r\n");
    const readings = transactions.flatMap(({ series }) => series.map(({ count }) => count)).reduce((a, b) => a + b, 0);
    expect(lines).toHaveLength(readings + 1);
    expect(lines).toContain("FAST-07,1,88,SoC,,Outlet,Percent,2025-03-14T08:08:30.000Z,20");
  });

  test("has a report without links and without idTags", () => {
    const report = model.report();
    expect(report).toContain("meter-stop-below-start");
    expect(report).not.toMatch(/\]\(|<a |CARD-0815/);
  });
});
