import { spawnSync } from "node:child_process";

import { expect, test } from "vitest";

import { type Finding, formatFinding, type Result } from "../../src/index.js";
import * as ocppj from "../../src/ocppj/index.js";
import { construct, messages } from "../catalogue.js";
import { examples } from "../examples.js";
import { changedAt, fieldsIn, type Path } from "../operations/places.js";

/**
 * A marked text in every field of every message, in each way to be wrong, through every way in. It is shown for the fields
 * of this table and for no other: neither an idTag, a configuration value, data, a reading that may be signed, nor a
 * location. New fields are found by themselves, and have to be added if they may be shown.
 */
const shown: readonly string[] = [
  "certificate",
  "certificateChain",
  "certificateType",
  "chargeBoxSerialNumber",
  "chargePointModel",
  "chargePointSerialNumber",
  "chargePointVendor",
  "chargingProfileKind",
  "chargingProfilePurpose",
  "chargingRateUnit",
  "context",
  "csr",
  "errorCode",
  "fileName",
  "filename",
  "firmwareVersion",
  "format",
  "hashAlgorithm",
  "iccid",
  "imsi",
  "info",
  "issuerKeyHash",
  "issuerNameHash",
  "key",
  "logType",
  "measurand",
  "messageId",
  "meterSerialNumber",
  "meterType",
  "phase",
  "reason",
  "recurrencyKind",
  "requestedMessage",
  "serialNumber",
  "signature",
  "signingCertificate",
  "status",
  "techInfo",
  "type",
  "unit",
  "updateType",
  "vendorErrorCode",
  "vendorId",
];

/** Of the measured values, it is where the reading was taken; of a diagnostics or firmware request, it may have a password. */
const shownOfReadings = "sampledValue.location";

/** Nothing else that is said has a piece of it. */
const mark = "QXZJKQXZ";

/** Ways for a text to be wrong, or not. */
const ways: readonly (readonly [way: string, value: unknown])[] = [
  ["as it is", mark],
  ["with a control character", `${mark}\u0007`],
  ["with another letter", `\u00e9${mark}`],
  ["long", mark.repeat(100)],
  ["in a list", [mark]],
  ["in an object", { value: mark, idTag: mark }],
  ["in capitals", mark.toLowerCase()],
  ["with a scheme", `http://${mark}:${mark}@host/${mark}`],
  ["with a scheme and a blank", `xyz://user:${mark}@host/ ${mark}`],
];

const saidOf = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${JSON.stringify(finding)} ${formatFinding(finding)}`).join("\n");
const said = (result: Result<unknown>): string => saidOf(result.ok ? result.warnings : result.issues);
function saidOfFrame(read: ocppj.ReadResult<unknown>): string {
  return read.ok ? saidOf(read.warnings) : `${saidOf(read.issues)} ${read.reply ?? ""}`;
}

const tolerant = { tolerant: true };
const isMarked = (text: string): boolean => text.toUpperCase().includes(mark.slice(0, 4));

interface Marked {
  readonly name: string;
  readonly field: string;
  readonly way: string;
  readonly action: string;
  readonly kind: "req" | "conf";
  readonly payload: unknown;
}

function* everyField(): Generator<Marked> {
  for (const [name, action, kind] of messages) {
    for (const example of examples[action]?.[kind] ?? []) {
      for (const { at, name: field } of fieldsIn(example, {})) {
        const place: Path = [...at, field];
        const path = place.filter((step) => typeof step === "string").join(".");
        for (const [way, value] of ways) {
          const payload = changedAt(example, place, () => value);
          yield { name, field: path, way, action, kind, payload };
          // The same under a name that is nearly its own.
          const near = changedAt(
            changedAt(example, place, () => undefined),
            at,
            (outer) => ({
              ...(outer as object),
              [field.toUpperCase()]: value,
            }),
          );
          yield { name, field: path, way: `${way}, misspelt`, action, kind, payload: near };
        }
      }
    }
  }
}

const frameOf = ({ action, kind, payload }: Marked): unknown[] =>
  kind === "req" ? [2, "1", action, payload] : [3, "1", payload];

/** The last step to a field, and the one before it for a name that fields of both sorts have. */
function nameOf(path: string): string {
  return path.endsWith(shownOfReadings) ? shownOfReadings : path.slice(path.lastIndexOf(".") + 1);
}

test("a field is shown if it may be, in every way in", () => {
  const constructors = new Map(messages.map(([name, , , constructor]) => [name, constructor]));
  const found = new Set<string>();
  let inputs = 0;
  for (const marked of everyField()) {
    const constructor = constructors.get(marked.name);
    if (constructor === undefined) continue;
    const { payload } = marked;
    const text = JSON.stringify(payload);
    const frame = frameOf(marked);
    const options = { action: marked.action as "Authorize", ...tolerant };
    const sayings = [
      said(construct(constructor, payload)),
      said(constructor.decode(payload)),
      said(constructor.decode(payload, tolerant)),
      said(constructor.decodeJson(text)),
      said(constructor.decodeJson(text, tolerant)),
      said(constructor.decodeJson(text.slice(0, -1))),
      saidOfFrame(ocppj.read(frame, options)),
      saidOfFrame(ocppj.read(JSON.stringify(frame), options)),
      saidOfFrame(ocppj.read(new TextEncoder().encode(JSON.stringify(frame)))),
      saidOfFrame(ocppj.read(JSON.stringify(frame).slice(0, -2), options)),
    ];
    inputs++;
    if (sayings.some(isMarked)) found.add(nameOf(marked.field));
  }
  expect(inputs).toBeGreaterThan(3000);
  expect([...found].sort()).toEqual([...shown, shownOfReadings].sort());
});

test.each([[[]], [["--json"]], [["--tolerant"]], [["--json", "--tolerant"]]])(
  "the command with %j shows no other field either",
  (options) => {
    const fields: string[] = [];
    const lines: string[] = [];
    for (const marked of everyField()) {
      // A CALL without its answer, and an answer to it.
      if (marked.kind === "conf") {
        fields.push("");
        lines.push(JSON.stringify([2, "1", marked.action, {}]));
      }
      fields.push(nameOf(marked.field));
      lines.push(JSON.stringify(frameOf(marked)));
    }
    const command = new URL("../../cli/dist/main.js", import.meta.url).pathname;
    const { stdout, stderr } = spawnSync(process.execPath, [command, "check", ...options], {
      input: lines.join("\n"),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe("");
    // What is said of a frame for people goes on in lines that are indented.
    const blocks = stdout.split(/\n(?! {10})/);
    // In JSON, what is found between messages stands among the frames, and has no verdict.
    const isBetween = (line: string): boolean => line.startsWith("{") && !line.includes('"verdict":');
    const printed = blocks.filter((line) => !isBetween(line)).slice(0, lines.length);
    expect(printed.length).toBe(lines.length);
    const between = blocks.filter((line) => isBetween(line) && isMarked(line));
    // A number of the configuration that is none is shown, as everywhere.
    expect(between.filter((line) => !line.includes('"rule":"configuration-value"'))).toEqual([]);
    const found = new Set(printed.flatMap((line, i) => (isMarked(line) ? [fields[i]] : [])));
    expect([...found].filter((field) => field !== shownOfReadings && !shown.includes(field ?? ""))).toEqual([]);
    expect(found.has("status")).toBe(true);
  },
);

test("no detail of an error is shown, nor what stands in a field that is not known", () => {
  for (const details of [{ a: mark }, mark, [mark], { a: { [mark]: 1 } }]) {
    for (const frame of [
      [4, "1", "GenericError", "", details],
      [4, "1", "GenericError", "", details, details],
      [4, "1", "GenericError", details, details],
      [2, "1", "Heartbeat", { x: details }],
    ]) {
      const sayings = [saidOfFrame(ocppj.read(frame)), saidOfFrame(ocppj.read(JSON.stringify(frame), tolerant))];
      expect(sayings.filter(isMarked)).toEqual([]);
    }
  }
});
