import { describe, expect, test } from "vitest";

import { sampleLog } from "../sample.js";
import { LogModel } from "./log-model.js";
import { type Filter, leavesOut, noFilter, ShownLog } from "./shown-log.js";

/** The log in batches of so many lines, as the worker sends them. */
function shownOf(text: string, linesInBatch = Infinity): ShownLog {
  const log = new ShownLog();
  const model = new LogModel("a.log");
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i += Math.min(linesInBatch, lines.length)) {
    model.push(`${lines.slice(i, i + linesInBatch).join("\n")}\n`);
    log.append(model.takeBatch(0, 0));
  }
  model.end();
  log.append(model.takeBatch(0, 0));
  return log;
}

const sample = shownOf(sampleLog());

test("is the same however it comes in batches", () => {
  const summaryOf = (log: ShownLog): unknown => [
    log.length,
    log.invalid,
    log.counts,
    log.groups.map(({ rule, level, findings }) => [rule, level, findings.length]),
    Array.from({ length: log.length }, (_, i) => [
      log.levelAt(i),
      log.answeredBy(i),
      log.answerTime(i),
      log.actionAt(i),
    ]),
  ];
  expect(summaryOf(shownOf(sampleLog(), 7))).toEqual(summaryOf(sample));
});

test("a CALL has its answer and how long that took, and the answer the same", () => {
  expect([sample.answeredBy(0), sample.answerTime(0), sample.answers.at(1), sample.answerTime(1)]).toEqual([
    1, 80, 0, 80,
  ]);
});

test("a finding that comes later marks the frame that it is about", () => {
  const [number = -1] = sample.groups.find(({ rule }) => rule === "call-unanswered")?.findings ?? [];
  const { frame } = sample.finding(number);
  expect(sample.actionAt(frame)).toBe("MeterValues");
  expect(sample.findingsOf(frame).map(({ rule, isBetween }) => [rule, isBetween])).toEqual([["call-unanswered", true]]);
  expect(sample.levelAt(frame)).toBe("advice");
});

test("groups have errors first, and of one level the most frequent first", () => {
  const levels = sample.groups.map(({ level }) => level);
  expect(levels).toEqual(
    [...levels].sort((a, b) => "information advice error".indexOf(b) - "information advice error".indexOf(a)),
  );
  const advice = sample.groups.filter(({ level }) => level === "advice").map(({ findings }) => findings.length);
  expect(advice).toEqual([...advice].sort((a, b) => b - a));
});

describe("a filter", () => {
  const chosenBy = (part: Partial<Filter>, log = sample): number[] => log.chosen({ ...noFilter, ...part }, 0);

  test("that leaves out nothing has all frames", () => {
    expect(chosenBy({})).toHaveLength(sample.length);
    expect(leavesOut(noFilter)).toBe(false);
    for (const part of [
      { station: 0 },
      { action: 0 },
      { verdict: "cut" },
      { transaction: 0 },
      { rule: "x" },
      { text: "x" },
    ])
      expect(leavesOut({ ...noFilter, ...part })).toBe(true);
  });

  test("by station and action", () => {
    const frames = chosenBy({
      station: sample.stations.indexOf("FAST-07"),
      action: sample.actions.indexOf("StopTransaction"),
    });
    expect(frames.map((frame) => [sample.stationAt(frame), sample.actionAt(frame)])).toEqual([
      ["FAST-07", "StopTransaction"],
      ["FAST-07", "StopTransaction"],
    ]);
  });

  test("by verdict, and by whether there is a problem", () => {
    expect(chosenBy({ verdict: "invalid" })).toHaveLength(sample.invalid);
    const problems = chosenBy({ verdict: "problem" });
    expect(problems.every((frame) => ["advice", "error"].includes(sample.levelAt(frame)))).toBe(true);
    expect(problems).toHaveLength(sample.counts.reduce((sum, each) => sum + each.problems, 0));
  });

  test("by rule", () => {
    const frames = chosenBy({ rule: "meter-stop-below-start" });
    expect(frames.map((frame) => sample.actionAt(frame))).toEqual(["StopTransaction"]);
  });

  test("by transaction: its frames and their answers, and none of another connector", () => {
    const index = sample.transactions.findIndex(({ transactionId }) => transactionId === 4712);
    const frames = chosenBy({ transaction: index });
    const values = frames.filter((frame) => sample.actionAt(frame) === "MeterValues");
    expect(values).toHaveLength(28);
    expect(values.every((frame) => sample.connector.at(frame) === 2)).toBe(true);
    expect(sample.actionAt(frames[0] ?? -1)).toBe("StartTransaction");
    expect(frames.map((frame) => sample.actionAt(frame)).filter((action) => action === "StopTransaction")).toHaveLength(
      2,
    );
  });

  test("by text, once it is known which frames have it", () => {
    const log = shownOf('[2,"1","Heartbeat",{}]\n[2,"2","Heartbeat",{}]');
    expect(chosenBy({ text: "x" }, log)).toEqual([]);
    log.setMatches(Uint8Array.from([0, 1]));
    expect(chosenBy({ text: "x" }, log)).toEqual([1]);
  });

  test("goes on from where it was", () => {
    expect(sample.chosen(noFilter, sample.length - 2)).toEqual([sample.length - 2, sample.length - 1]);
  });
});
