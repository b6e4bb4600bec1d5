import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findFrames, frameFinder } from "./finder.js";
import type { LoggedFrame } from "./frame.js";

const heartbeat = '[2,"7","Heartbeat",{}]';
const answer = '[3,"7",{}]';

/** The texts that are found, those that were shortened marked. */
function textsIn(log: string): string[] {
  return findFrames(log).map(({ text, cut }) => (cut === undefined ? text : `${cut}: ${text}`));
}

describe("a frame is found", () => {
  test.each([
    ["alone", heartbeat],
    ["behind a time", `2025-03-01 10:00:00.123 ${heartbeat}`],
    ["behind times in brackets", `[10:00:00,123] [2025-03-01] [1/Mar/2025:10:00:00 +0100] ${heartbeat}`],
    ["glued to what is before and behind it", `10:00:00>${heartbeat}<`],
    ["behind tabs and arrows", `\t<--\t${heartbeat}\t`],
    ["behind arrays that are none", `{"args":[3,"again"],"frame":${heartbeat}}`],
    ["in a row of Markdown", `| \`${heartbeat}\` | sent |`],
    ["behind a byte order mark", `\ufeff${heartbeat}`],
    ["before a carriage return", `${heartbeat}\r\n`],
  ])("%s", (_, log) => {
    expect(textsIn(log)).toEqual([heartbeat]);
  });

  test.each([
    ["on one line", `${heartbeat} ${answer}`],
    ["on two lines", `a ${heartbeat}\n\nb ${answer}`],
    ["in an array", `[${heartbeat},${answer}]`],
    ["in an array over several lines", `[\n${heartbeat},\n${answer}\n]`],
    ["without anything between them", heartbeat + answer],
  ])("and another %s", (_, log) => {
    expect(textsIn(log)).toEqual([heartbeat, answer]);
  });
});

describe("a frame over several lines", () => {
  const pretty = JSON.stringify(
    [2, "7", "StopTransaction", { meterStop: 4, reason: "a b", list: [{ a: [] }] }],
    null,
    2,
  );

  test.each([
    ["alone", pretty],
    ["behind a prefix", `10:00 received: ${pretty}`],
    ["with a quotation mark of Markdown on each line", pretty.replace(/^/gm, "> ")],
    ["with a time on each line", pretty.replace(/^/gm, "2025-03-01T10:00:00.123Z app[7]: ")],
    ["with blank lines", pretty.replaceAll("\n", "\n\n")],
    ["with its payload below", pretty.replace(/\n/g, "").replace('"StopTransaction",', '"StopTransaction",\n')],
  ])("is found %s", (_, log) => {
    const frames = findFrames(`before\n${log}\nafter ${answer}`);
    expect(frames.map(({ text, line }) => [JSON.parse(text) as unknown, line])).toEqual([
      [JSON.parse(pretty), 2],
      [[3, "7", {}], 2 + log.split("\n").length],
    ]);
  });

  test("broken at a width, with what is before it repeated on each line, is put together", () => {
    const frame = '[4,"7","InternalError","It broke, just so",{"of":12345,"text":"within a text"}]';
    for (let width = 1; width < frame.length; width++) {
      const lines = frame.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
      const log = lines.map((part) => `10:00:00 app.c:17: ${part}`).join("\n");
      // With less than the beginning of a frame on the first line, nothing shows that one begins there.
      if (width >= 6)
        expect([width, ...textsIn(log).map((text) => JSON.parse(text) as unknown)]).toEqual([width, JSON.parse(frame)]);
    }
  });

  test("is the broken one that was sent if it is no JSON", () => {
    const broken = pretty.replace('"meterStop": 4,', '"meterStop": 4');
    expect(textsIn(`${broken}\n${answer}`)).toEqual([broken, answer]);
  });

  test("ends where the next frame begins, and nothing of either is lost", () => {
    const begun = pretty.slice(0, pretty.indexOf('"reason"')).trimEnd();
    expect(textsIn(`${begun}\n10:00 received: ${answer}`)).toEqual([begun, answer]);
    expect(textsIn(`${begun}\n10:00 received [\n 3,\n "7",\n {}\n]`)).toEqual([begun, '[\n 3,\n "7",\n {}\n]']);
  });

  test("does not take lines that are none of it", () => {
    expect(textsIn('[2,"7","Heartbeat",{\nthe charger says "no"\nand [1/2]')).toEqual(['[2,"7","Heartbeat",{']);
    expect(textsIn('[2,"7","Heartbeat",{"a":"b\nthe charger says "no"\nand [1/2]')).toEqual([
      '[2,"7","Heartbeat",{"a":"b',
    ]);
  });
});

describe("what a log does to a frame is undone", () => {
  const frame = '[2,"7","DataTransfer",{"vendorId":"a \\"b\\" \\\\","data":"\\u00e4\'"}]';
  const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);
  const html = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

  test.each<[string, LoggedFrame["form"], string]>([
    ["a JSON string", "escaped", `{"msg":"got ${escaped(frame)}","level":30}`],
    ["a JSON string in a JSON string", "escaped", `{"log":"{\\"msg\\":\\"${escaped(escaped(frame))}\\"}"}`],
    ["three levels of JSON strings", "escaped", `"${escaped(escaped(escaped(frame)))}"`],
    ["a JSON string with \\u0022", "escaped", `{"m":"${escaped(frame).replace(/\\"/g, "\\u0022")}"}`],
    ["a cell of CSV", "csv", `1,"${frame.replaceAll('"', '""')}",x`],
    ["a JSON string in a cell of CSV", "csv", `1;"{""m"":""${escaped(frame).replaceAll('"', '""')}""}"`],
    ["HTML", "html", `<td>${html(frame)}</td>`],
    ["HTML with numbers", "html", `<td>${frame.replaceAll('"', "&#34;")}</td>`],
    ["bytes of Python", "printed", `b'${frame.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`],
  ])("%s", (_, form, log) => {
    expect(findFrames(log)).toEqual([expect.objectContaining({ text: frame, form })]);
  });

  test("white space that is escaped", () => {
    const [found] = findFrames(String.raw`{"m":"[\n  2,\n  \"7\",\n  \"Heartbeat\",\n  {}\n]"}`);
    expect(JSON.parse(found?.text ?? "")).toEqual([2, "7", "Heartbeat", {}]);
  });

  test("each of several frames in one JSON string", () => {
    expect(textsIn(`{"batch":"${escaped(`[${heartbeat},${answer}]`)}"}`)).toEqual([heartbeat, answer]);
  });

  test("a JSON string that is split between two records", () => {
    const half = frame.indexOf("vendorId") + 3;
    const record = (text: string): string => `{"log":"${escaped(text)}","stream":"stdout"}`;
    expect(textsIn(`${record(frame.slice(0, half))}\n${record(`${frame.slice(half)}\n`)}`)).toEqual([frame]);
  });
});

describe("a frame that its logger cut is told from one that its sender broke", () => {
  test.each([
    [
      "dots at the end",
      '[2,"7","StatusNotification",{"connectorId":1,"err...',
      '[2,"7","StatusNotification",{"connectorId":1,"err',
    ],
    ["an ellipsis at the end", '[3,"7",{"status":"Acc…', '[3,"7",{"status":"Acc'],
    ["> at the end", 'x: [3,"7",{"status":"Acc>', '[3,"7",{"status":"Acc'],
    ["a number of bytes", '[3,"7",{"status":"Acc... (120 more bytes)', '[3,"7",{"status":"Acc'],
    ["a word", '[3,"7",{"status":"Acc [truncated]', '[3,"7",{"status":"Acc'],
    [
      "dots in the middle",
      `> TEXT '[3,"7",{"conf...e":"1"}],"unknownKey":[]}]' [98 bytes]`,
      '[3,"7",{"conf...e":"1"}],"unknownKey":[]}]',
    ],
    [
      "dots in the middle, closed by chance",
      `> TEXT '[2,"7","GetC...terval"]}]' [98 bytes]`,
      '[2,"7","GetC...terval"]}]',
    ],
    [
      "dots in the middle without quotation marks",
      'x [3,"7",{"conf...e":"1"}],"unknownKey":[]}]',
      '[3,"7",{"conf...e":"1"}],"unknownKey":[]}]',
    ],
    ["dots in the id", `'[2,"7-a...{}]'`, '[2,"7-a...{}]'],
    ["dots in a JSON string", String.raw`{"m":"[3,\"7\",{\"status\":\"Acc..."}`, '[3,"7",{"status":"Acc'],
    ["the width of the line", '12:00 app: [3,"7",{"status":"'.padEnd(120, "x"), `[3,"7",{"status":"${"x".repeat(91)}`],
  ])("by %s", (_, log, text) => {
    expect(findFrames(`${log}\n${heartbeat}`).map((frame) => [frame.text, frame.cut])).toEqual([
      [text, "logger"],
      [heartbeat, undefined],
    ]);
  });

  test.each([
    ["a bracket too many", '[3,"7",{"configurationKey":],"unknownKey":["a"]}]'],
    ["a bracket too few", '[3,"7",{"configurationKey":["a"}]'],
    ["a comma too few", '[2,"7","StatusNotification",{"connectorId":1 "errorCode":"NoError"}]'],
    ["quotation marks within a text", '[2,"7","StatusNotification",{"info":"say "hi" now"}]'],
    ["one quotation mark within a text", '[2,"7","StatusNotification",{"info":"5" pipe","connectorId":1}]'],
    ["a control character", '[2,"7","StatusNotification",{"info":"\u0000"}]'],
    ["no end", '[2,"7","Heartbeat",{}'],
    ["no end in a text", '[2,"7","StatusNotification",{"info":"Acc'],
    ["no end in its id", '[2,"7'],
    ["an id that is a number", '[2, 1599, "Heartbeat", {}]'],
    ["an id that is null", '[4,null,"InternalError","",{}]'],
    ["no id", '[2,{},"Heartbeat"]'],
    ["a message type that is a text", '["2","7","Heartbeat",{}]'],
    ["a message type of no frame", '[9,"7","Heartbeat",{}]'],
    ["nothing but an id", '[2,"7"]'],
    ["dots of its own", '[4,"7","FormationViolation","cut by the sen...",{}]'],
  ])("%s", (_, frame) => {
    expect(findFrames(`${frame}\n${heartbeat}`).map(({ text, cut }) => [text, cut])).toEqual([
      [frame, undefined],
      [heartbeat, undefined],
    ]);
  });

  test("lines left out of one that goes over several", () => {
    const frame = '[\n  2,\n  "7",\n  "MeterValues",\n  {\n...\n  }\n]';
    expect(textsIn(`${frame}\n${heartbeat}`)).toEqual([`logger: ${frame}`, heartbeat]);
  });

  test.each<[string, (i: number) => string, (i: number) => string]>([
    ["dots", (i) => `x: [3,"${i}",{"status":"Acc...`, (i) => `logger: [3,"${i}",{"status":"Acc`],
    ["nothing", (i) => `[3,"${i}",{"status":"Acc`, (i) => `[3,"${i}",{"status":"Acc`],
    [
      "the end of a JSON string",
      (i) => String.raw`{"m":"[3,\"${i}\",{\"status\":\"Acc"}`,
      (i) => `[3,"${i}",{"status":"Acc`,
    ],
  ])("each of a hundred on one line by %s", (_, logged, found) => {
    const numbers = Array.from({ length: 100 }, (_, i) => i);
    expect(textsIn(numbers.map(logged).join(" "))).toEqual(numbers.map(found));
  });

  test.each([80, 120])("no end within a JSON string on a line of %i characters", (width) => {
    const frame = String.raw`[3,\"7\",{\"status\":\"Acc`;
    const log = `{"m":"${frame}","x":"`.padEnd(width - 2, "x") + '"}';
    expect(log).toHaveLength(width);
    expect(textsIn(log)).toEqual(['[3,"7",{"status":"Acc']);
  });

  test("a width that counts from the arrow, as what was broken there stands elsewhere", () => {
    const frame = '[3,"7",{"status":"'.padEnd(77, "x");
    expect(textsIn(`10:00 rpc.c:17::"b"}]\n10:00 rpc.c:17:-> ${frame}\n10:00 x`)).toEqual([`logger: ${frame}`]);
    expect(textsIn(`10:00 rpc.c:17:-> ${frame}x\n10:00 x`)).toEqual([`${frame}x`]);
  });

  test("the end of the log within a line", () => {
    const frame = '[3,"7",{"status":"Acc';
    expect(textsIn(`recv: ${heartbeat}\nsend: ${frame}`)).toEqual([heartbeat, `logger: ${frame}`]);
    expect(textsIn(`recv: ${heartbeat}\nsend: ${frame}\n`)).toEqual([heartbeat, frame]);
    expect(textsIn(frame)).toEqual([frame]);
  });

  test.each(["'", "`"])("and ends with the %s in which it stands", (mark) => {
    const broken = '[3,"7",{"configurationKey":[]';
    const worse = '[2,"7","StatusNotification",{"connectorId":1 "errorCode":"NoError"}]';
    const rest = "it doesn't seem to be valid: line 1 (char 29), [x]";
    expect(textsIn(`no frame: ${mark}${broken}${mark}, ${rest}\n${heartbeat}`)).toEqual([broken, heartbeat]);
    expect(textsIn(`no frame: ${mark}${worse}${mark}, ${rest}\n${heartbeat}`)).toEqual([worse, heartbeat]);
  });

  test("a text with dots is not cut if it is JSON", () => {
    expect(textsIn('x [3,"7",{"info":"wait..."}] y')).toEqual(['[3,"7",{"info":"wait..."}]']);
  });
});

test("what is no frame is none", () => {
  const prose =
    'see [2], [3/5], [2, 3], [2024-01-01 10:00:00], [4, "x"] and ["a","b"] or [1,"a",2]; {"list":[\n2,\n3]}, [12:00';
  expect(textsIn(prose)).toEqual([]);
});

test("a frame has the line and column of its bracket", () => {
  const places = findFrames(`x\n ${heartbeat}  ${answer}\r\n\n[\n3,"8",{}]`).map(({ line, column }) => [line, column]);
  expect(places).toEqual([
    [2, 2],
    [2, 26],
    [4, 1],
  ]);
});

describe("a log in pieces", () => {
  const log = `\ufeff10:00 x ${heartbeat} ${answer}\r
{"m":"[2,\\"7\\",\\"DataTransfer\\",{\\"data\\":\\"\\\\\\"\\"}]"},"[3,""7"",{}]" &lt;[3,&quot;7&quot;,{}]
Call(unique_id='7', action='Heartbeat', payload={'a': None}) [2, '7', 'Heartbeat', {}]
10:00 x [
  3,
  "7",
  {}
]
10:00 x [3,"7",{"a":"bc
10:00 x de"}]
10:00 x [3,"7",{"status":"Acc...
{"schemaVersion":"1.1","timestamp":"2025-03-01T10:00:00Z","transport":"json","direction":"cp-to-csms","messageType":"CALLRESULT","messageId":"7","payload":{}}
[3,"7",{"a":`;

  function inPieces(pieces: readonly string[]): LoggedFrame[] {
    const finder = frameFinder();
    const frames = pieces.flatMap((piece) => finder.push(piece));
    return [...frames, ...finder.end()];
  }

  test("has the same frames wherever it is split", () => {
    const whole = findFrames(log);
    expect(whole.map(({ form }) => form).join()).toBe(
      "json,json,escaped,csv,html,printed,printed,json,json,json,trace,json",
    );
    for (let at = 0; at <= log.length; at++) expect(inPieces([log.slice(0, at), log.slice(at)])).toEqual(whole);
    expect(inPieces(log.split(""))).toEqual(whole);
  });

  test("has its frames as soon as they are certain", () => {
    const finder = frameFinder();
    expect(finder.push(`${heartbeat}\n[3,"7",`).map(({ text }) => text)).toEqual([heartbeat]);
    expect(finder.push("{}]\n").map(({ text }) => text)).toEqual([answer]);
    expect(finder.end()).toEqual([]);
  });
});

/** Texts with all that makes JSON, escapes and frames. */
const anyText = fc.string({ unit: fc.constantFrom(...Array.from("ab 12\"'\\[]{},:.&;<>/ué\n\t\u2026")) });

test("any frame comes back from behind any prefix and any form", () => {
  const payload = fc.dictionary(
    fc.constantFrom("a", "b"),
    fc.oneof(anyText, fc.integer(), fc.constant(null), fc.array(anyText)),
  );
  const frame = fc.tuple(fc.constant(2), fc.stringMatching(/^[a-z0-9-]{1,36}$/), fc.constant("DataTransfer"), payload);
  const prefix = fc.constantFrom("", "x ", "[10:00:00,5] ", "2025-03-01\t", "[ocpp] TRACE recv a: ", "[3/5] ", "-->");
  const forms = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => JSON.stringify({ m: text }),
    (text) => JSON.stringify(JSON.stringify(text)),
    (text) => `"${text.replaceAll('"', '""')}"`,
    (text) => `<b>${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}</b>`,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(prefix, frame, forms, fc.boolean())), (all) => {
      const log = all.map(([before, value, form, isPretty]) => {
        const text = JSON.stringify(value, null, isPretty ? 2 : 0);
        return before + form(text);
      });
      const found = findFrames(log.join("\n")).map(({ text }) => JSON.parse(text) as unknown);
      expect(found).toEqual(all.map(([, value]) => value));
    }),
  );
});

test("any text is taken without an exception, and the same in any pieces", () => {
  const part = fc.oneof(
    anyText,
    fc.constantFrom(heartbeat, '[2,"7",', '[2,\\"7\\",', "unique_id=", "Call(unique_id=", "...", "[\n", "\n"),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const finder = frameFinder();
      const inPieces = parts.flatMap((piece) => finder.push(piece));
      expect([...inPieces, ...finder.end()]).toEqual(findFrames(parts.join("")));
    }),
    { numRuns: 1000 },
  );
});

describe("a hostile text", () => {
  const million = 1_048_576;

  test("of a frame that is too long has its beginning, as cut by its length, and what is behind it", () => {
    const frames = findFrames(`[2,"7","X",{"a":"${"x".repeat(3 * million)}"}]\n${heartbeat}`);
    expect(frames.map(({ cut, line }) => [cut, line])).toEqual([
      ["length", 1],
      [undefined, 2],
    ]);
    expect(frames[0]?.text.startsWith('[2,"7","X",{"a":"xxx')).toBe(true);
  });

  test("of one line with many frames has them all", () => {
    const frames = findFrames(`[${`${heartbeat},`.repeat(100_000)}[]]`);
    expect(frames.length).toBe(100_000);
    expect(frames.every(({ text }) => text === heartbeat)).toBe(true);
  });

  test.each([
    ["open brackets", "[", 0],
    ["quotation marks", '"', 0],
    ["escapes", '\\"', 0],
    ["objects that do not end", "Call(unique_id='", million / 32],
  ])("of a million %s has no frame but such as do not end", (_, unit, count) => {
    expect(findFrames(unit.repeat(million / unit.length)).length).toBe(count);
  });

  test.each([
    ["quotation marks", '"'],
    ["backslashes", "\\"],
    ["escapes", '\\"'],
    ["brackets", "["],
    ["line ends", "\n"],
  ])("of a frame before a million %s has that frame once", (_, unit) => {
    const frames = findFrames(`[2,"7","X",{"a":${unit.repeat(million / unit.length)}`);
    expect(frames.length).toBe(1);
    expect(frames[0]?.text.startsWith('[2,"7","X",{"a":')).toBe(true);
  });
});

test("what Object.prototype has changes nothing", () => {
  const log = `10:00 [ocpp  ] TRACE recv wb: ${heartbeat}\n[3,"7",{"a":\n["2","7","Heartbeat",{}]\n[2, '7', 'Heartbeat', {}]\n${heartbeat}`;
  const before = JSON.stringify(findFrames(log));
  for (const name of ["at", "station", "sender", "format", "cut", "text", "quoting", "returns", "ending", "0", "1"]) {
    Object.defineProperty(Object.prototype, name, { value: "logger", writable: true, configurable: true });
    try {
      expect([name, JSON.stringify(findFrames(log))]).toEqual([name, before]);
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
  }
});
