/** `npm run bench:report`: writes docs/benchmark/ with its charts from what `npm run bench` measured. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { format } from "prettier";

import { bars, groupedBars, lines } from "./charts.js";
import { atOnce, custom, direct, inShortLists, sizes, validated } from "./constructors.js";
import { accepted, freezing, least, refused } from "./floor.js";
import { medianRound, ratioOf, timesOf } from "./harness.js";
import { messageOf, ours } from "./messages.js";
import { messageRatios, type Results, runtimeColumns, runtimeMeans, summaries } from "./results.js";

const results = JSON.parse(readFileSync(process.argv[2] ?? "reports/benchmark.json", "utf8")) as Results;
const { allocations, constructors } = results;
const folder = new URL("../docs/benchmark/", import.meta.url);
mkdirSync(folder, { recursive: true });

const kinds = [custom, validated, direct];
const lists = sizes.map(String);

/** In the round whose ratio is shown. */
function timeOf(name: string, contender: string): number {
  const round = medianRound(constructors, name, custom, validated) ?? 0;
  return timesOf(constructors, name, contender)[round] ?? Number.NaN;
}

function bytesOf(name: string, contender: string): number {
  return allocations.find((entry) => entry.case === name && entry.contender === contender)?.bytes ?? Number.NaN;
}

const ratio = (name: string): number => ratioOf(constructors, name, custom, validated) ?? Number.NaN;

const summaryCases = [
  "DateTime",
  "ParentIdTag chain",
  "StartTransaction.req",
  "GetConfiguration.req 1000",
  "SendLocalList.req 1000",
];

const charts: Readonly<Record<string, string>> = {
  "summary-ratio": bars({
    title: `${custom} / ${validated}, lower is better`,
    unit: "ratio of times",
    rows: summaryCases.map((name) => ({ name, value: ratio(name) })),
  }),
  "micro-types": groupedBars({
    title: "DateTime and the ParentIdTag chain",
    unit: "ns",
    groups: ["DateTime", "ParentIdTag chain"],
    series: kinds.map((kind) => ({
      name: kind,
      values: ["DateTime", "ParentIdTag chain"].map((name) => timeOf(name, kind)),
    })),
  }),
  "start-transaction": groupedBars({
    title: "StartTransaction.req",
    unit: "ns",
    groups: ["time"],
    series: kinds.map((kind) => ({ name: kind, values: [timeOf("StartTransaction.req", kind)] })),
  }),
  "send-local-list": lines({
    title: "SendLocalList.req by number of entries",
    unit: "µs",
    steps: lists,
    series: kinds.map((kind) => ({
      name: kind,
      values: sizes.map((size) => timeOf(`SendLocalList.req ${size}`, kind) / 1000),
    })),
  }),
  "get-configuration": lines({
    title: "GetConfiguration.req by number of keys",
    unit: "µs",
    steps: lists,
    series: kinds.map((kind) => ({
      name: kind,
      values: sizes.map((size) => timeOf(`GetConfiguration.req ${size}`, kind) / 1000),
    })),
  }),
  allocations: groupedBars({
    title: "Allocated by one construction",
    unit: "bytes",
    logarithmic: true,
    groups: summaryCases,
    series: kinds.map((kind) => ({ name: kind, values: summaryCases.map((name) => bytesOf(name, kind)) })),
  }),
  messages: groupedBars({
    title: "From text to a checked message: time / time of JSON.parse",
    unit: "ratio of times",
    logarithmic: true,
    height: 1900,
    sideways: true,
    groups: messageRatios(results.fromText, "JSON.parse").map(({ message }) => message),
    series: [ours, "Ajv", "typebox", "typed-ocpp", "zod-ocpp", "by hand"].map((name) => {
      const ratios = new Map(
        messageRatios(results.fromText, "JSON.parse", name).map(({ message, ratio: value }) => [message, value]),
      );
      return {
        name,
        values: messageRatios(results.fromText, "JSON.parse").map(({ message }) => ratios.get(message) ?? Number.NaN),
      };
    }),
  }),
};
for (const [name, svg] of Object.entries(charts)) writeFileSync(new URL(`${name}.svg`, folder), svg);

const number = (value: number, digits = 2): string => (Number.isNaN(value) ? "–" : value.toFixed(digits));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const perEntry = (name: string): number =>
  ratioOf(constructors, `${name}, 1000 entries`, atOnce, inShortLists) ?? Number.NaN;

const disqualified = [
  ...new Set(
    [results.fromText, results.fromObject, results.refused, results.frames].flatMap((part) =>
      part.disqualified.map(({ contender, case: name }) => `${contender}: ${messageOf(name)}`),
    ),
  ),
];

const page = `# Benchmark

<!-- Written by \`npm run bench:report\`. -->

What counts are ratios: the contenders of a table run in one process, in turns, in ${results.rounds === 1 ? "one round" : `${results.rounds} rounds, each in a process of its own`}, and
each ratio is taken within a round. Below 1 is faster than the other. No contender is measured on input that it judges wrongly.

${table(
  ["What", "Value"],
  [["Machine", results.machine], ...Object.entries(results.versions).map(([name, version]) => [name, version])],
)}

## The 56 messages of OCPP 1.6 itself

\`decodeJson\` reads a text and returns a message that is typed, fully checked and frozen. JSON.parse only reads; the others read
with JSON.parse and then check: [Ajv](https://ajv.js.org) with the official schemas and all errors,
[typebox](https://github.com/sinclairzx81/typebox), which compiles the same schemas and stops at the first error, typed-ocpp, zod-ocpp, and
[checks by hand](../../benchmarks/by-hand.ts), which look for less: no unknown fields, no rules of the prose.

Two kinds of text are recognised as they are and never parsed: \`{}\`, and a message that only says one member of an
enumeration, such as \`{"status":"Accepted"}\`. This is much quicker than JSON.parse and would pull the means down.
The lines *from text* are therefore of texts that are parsed: a blank after the first brace keeps them from being
recognised. They leave out the messages that never have a field. The recognised texts have lines of their own.

Times are in UTC, but for the lines that say how they are written. *Frame* is \`ocppj.read\` of a CALL, beside
JSON.parse of the frame, JSON.parse of the frame and Ajv for its payload, and typed-ocpp.

${table(
  ["Time of ocpp16messages / time of", "Messages", "Mean", "Best", "Worst"],
  summaries(results).map(({ what, messages, mean, best, worst }) => [
    what,
    String(messages),
    number(mean),
    `${number(best.ratio)} ${best.message}`,
    `${number(worst.ratio)} ${worst.message}`,
  ]),
)}

![All messages](messages.svg)

## Runtimes

The means above in other runtimes, in ${results.fewRounds === 1 ? "one round" : `${results.fewRounds} rounds`} each. The first line is from the table above.

${table(
  ["Runtime", ...runtimeColumns],
  runtimeMeans(results).map(({ name, means }) => [name, ...means.map((mean) => number(mean))]),
)}

## The floor

How far this is from what is possible at all: \`${accepted}\`, an UnlockConnector.req, and \`${refused}\`, read
by [the least code](../../benchmarks/floor.ts) that returns the same answer about this one message, a frozen value or an issue
with its path and its words. To freeze the value is most of what the least code adds to JSON.parse; messages
that only say one member of an enumeration exist once for each member and are spared it.

${table(
  ["Time of / time of JSON.parse", "ocpp16messages", "Least code", "Object.freeze alone", "Ajv"],
  ["accepted", "refused"].map((name) => [
    name,
    ...[ours, least, freezing, "Ajv"].map((contender) =>
      number(ratioOf(results.floor, name, contender, "JSON.parse") ?? Number.NaN),
    ),
  ]),
)}

## The constructors of the Go library's benchmark

\`${custom}\` makes typed values with this library, \`${validated}\` makes plain objects after the same checks by hand,
\`${direct}\` makes them without any check, which is fastest and safe for nobody. The times of a line are those of the round whose ratio is the median.

![Summary](summary-ratio.svg)

${table(
  ["Case", `${custom} / ${validated}`, ...kinds.map((kind) => `${kind}, ns`), ...kinds.map((kind) => `${kind}, bytes`)],
  constructors.measured
    .filter(({ contender }) => contender === custom)
    .map((entry) => [
      entry.case,
      number(ratio(entry.case)),
      ...kinds.map((kind) => number(timeOf(entry.case, kind), 0)),
      ...kinds.map((kind) => number(bytesOf(entry.case, kind), 0)),
    ]),
)}

The cost of one entry at 1000 entries is ${number(perEntry("SendLocalList.req"))} times that at 25 for SendLocalList.req, and
${number(perEntry("GetConfiguration.req"))} times for GetConfiguration.req. That is a measurement of its own, in turns: one list of 1000 beside forty lists of 25. The
lines of the table are not measured in turns with each other.

![Types](micro-types.svg)

![StartTransaction.req](start-transaction.svg)

![SendLocalList.req](send-local-list.svg)

![GetConfiguration.req](get-configuration.svg)

![Allocations](allocations.svg)

## Repairs

Tolerant reading of a MeterValues.req that has to be repaired, as a multiple of reading it without the flaw:

${table(
  ["Flaw", "Ratio"],
  [...new Set(results.repaired.measured.map((entry) => entry.case))].map((name) => [
    name,
    number(ratioOf(results.repaired, name, ours, "strict") ?? Number.NaN, 1),
  ]),
)}

## Footprint

An import that counts is of one operation: what it brings besides its own checks are the words of issues, tolerant
reading, the JSON Schemas and, in most, times. For scale: the enumerations of StopTransaction as plain objects, without a
check of anything, and the code that Ajv writes ahead of time for the same two messages, which only checks a value that
was parsed already.

${table(
  ["Import", "kB, minified and gzipped", "Time of the import, ms"],
  results.footprints.map(({ name, bytes, importMilliseconds }) => [
    name,
    number(bytes / 1000, 1),
    importMilliseconds === undefined ? "–" : number(importMilliseconds, 0),
  ]),
)}

What the code of StopTransaction, the largest operation, is made of, minified:

${table(
  ["Part", "Bytes"],
  results.parts.map(({ name, bytes }) => [name, String(bytes)]),
)}

## Types

How long \`tsc --noEmit\` of TypeScript needs for a project of one small file that imports a type of one request, in s:
the median of ${results.fewRounds}. With \`skipLibCheck\` the compiler does not check the declarations of packages, nor its own,
which take most of the time otherwise.

${table(
  ["Library", "with skipLibCheck", "without"],
  results.compiling.map(({ name, skipLibCheck, everythingChecked }) => [
    name,
    number(skipLibCheck, 1),
    number(everythingChecked, 1),
  ]),
)}

## Logs

A log of ${results.log.frames} frames, ${number(results.log.megabytes, 0)} MB. \`ocpp16 check\` checks frames, pairs answers with
their CALLs, looks between messages for what none shows alone, and reports; the loop of JSON.parse and Ajv counts what is wrong; jq only selects the payloads of CALLs.

${table(
  ["Program", "Frames a second", "Peak memory, MB"],
  results.log.runs.map(({ program, framesPerSecond, peakMegabytes }) => [
    program,
    number(framesPerSecond, 0),
    number(peakMegabytes, 0),
  ]),
)}

## Wrong answers

${
  disqualified.length === 0
    ? "Every contender was right everywhere."
    : `Not measured, as the contender is wrong:\n\n${disqualified.map((line) => `- ${line}`).join("\n")}`
}

## Reproduce

\`npm run bench\` measures and prints, \`npm run bench:report\` measures and writes this page. Both measure the runtimes that
\`npm run setup:runtimes\` has installed. \`npm run bench:compare OLD NEW\` separates a regression from noise between two copies of \`reports/benchmark.json\`. The code is in
[benchmarks](../../benchmarks/harness.ts).

\`npm run bench -- --payloads FILE\` measures how payloads of your own are read from text, beside JSON.parse, and
JSON.parse with Ajv. The file has one payload a line, with its action and its kind, which is req or conf:

\`\`\`json
{ "action": "Authorize", "kind": "req", "payload": { "idTag": "CARD" } }
\`\`\`
`;
writeFileSync(
  new URL("../docs/benchmark/README.md", import.meta.url),
  await format(page, { parser: "markdown", printWidth: 120, proseWrap: "always" }),
);
