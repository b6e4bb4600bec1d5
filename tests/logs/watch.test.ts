import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findFrames } from "ocpp16messages/log";
import { expect, onTestFinished, test } from "vitest";

import { selfSigned } from "../certificate.js";
import { backEnd, connected, listening, refusal, watching } from "../sockets.js";

const heartbeat = '[2,"1","Heartbeat",{}]';
const time = `[3,"1",{"currentTime":"${new Date().toISOString()}"}]`;
const reset = '[2,"s1","Reset",{"type":"Hard"}]';
const accepted = '[3,"s1",{"status":"Accepted"}]';
/** Spaces, an escape and a letter beyond ASCII: only the same bytes are the same. */
const odd = ' [2 , "2",\t"DataTransfer",{"vendorId":"\\u0041","data":"gr\u00fcn \u{1f697}"}]\n';

/** A file in a folder that is gone after the test. */
function newFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ocpp16-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

/** Lines of standard error without the first, which has the port. */
function notesOf(err: string): string[] {
  return err.trim().split("\n").slice(1);
}

test("frames pass both ways unchanged, are said, and are recorded", async () => {
  const far = await backEnd();
  const file = newFile("trace.jsonl");
  const watch = await watching(`${far.url}/ocpp`, ["--trace", file]);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();

  charger.socket.send(heartbeat);
  await station.gets(1);
  station.socket.send(time);
  await charger.gets(1);
  charger.socket.send(odd);
  charger.socket.send(Buffer.from([0, 255]));
  await station.gets(3);
  station.socket.send(reset);
  await charger.gets(2);
  charger.socket.send(accepted);
  await station.gets(4);

  expect(station.received.map((bytes) => bytes.toString("latin1"))).toEqual([
    heartbeat,
    Buffer.from(odd).toString("latin1"),
    "\u0000\u00ff",
    accepted,
  ]);
  expect(station.binary).toEqual([false, false, true, false]);
  expect(charger.texts).toEqual([time, reset]);

  const { code, out, err } = await watch.stop();
  expect(code).toBe(1);
  expect(out).toBe(`        1  CP → CS  Heartbeat.req             valid  CP-1
        2  CS → CP  Heartbeat.conf            valid  CP-1
        3  CP → CS  DataTransfer.req          valid  CP-1
        4  CP → CS  no frame                  invalid  CP-1
           the frame is not JSON from character 0 on: a control character, U+0000, stands in a text
        5  CS → CP  Reset.req                 valid  CP-1
        6  CP → CS  Reset.conf                valid  CP-1

Action       Frames Valid Invalid Other
(unknown)         1     0       1     0
DataTransfer      1     1       0     0
Heartbeat         2     2       0     0
Reset             2     2       0     0
Total             6     5       1     0

Rule Level Found  First
json error     1 line 4

1 of 6 frames invalid.
`);
  expect(notesOf(err)).toEqual([
    "ocpp16: CP-1: connected with ocpp1.6",
    "ocpp16: CP-1: the charger sends binary messages; OCPP-J has texts",
    "ocpp16: CP-1: the charger sends what is no UTF-8; it is read as Latin-1",
    `ocpp16: 5 frames recorded in ${file}`,
    "ocpp16: 1 frame not recorded: no JSON, or no OCPP-J",
  ]);
  expect(await charger.closed).toEqual([1001, ""]);
  expect(await station.closed).toEqual([1001, ""]);

  const trace = findFrames(readFileSync(file, "utf8"));
  expect(trace.map(({ text, sender, station: of }) => [text, sender, of])).toEqual([
    [heartbeat, "ChargePoint", "CP-1"],
    [time, "CentralSystem", "CP-1"],
    [odd, "ChargePoint", "CP-1"],
    [reset, "CentralSystem", "CP-1"],
    [accepted, "ChargePoint", "CP-1"],
  ]);
  for (const { at = "" } of trace) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(600_000);
});

test("what the charger asks with arrives, and no more; its secrets are never printed", async () => {
  const far = await backEnd();
  const watch = await watching(`${far.url}/ocpp/`, ["--json"]);
  const authorization = `Basic ${Buffer.from("CP-1:SECRET-KEY").toString("base64")}`;
  const charger = await connected(`${watch.url}/base/CP-1?v=1`, ["ocpp1.6", "ocpp1.5"], {
    headers: { authorization, "user-agent": "Charger/1.0" },
  });
  expect([charger.socket.protocol, charger.socket.extensions]).toEqual(["ocpp1.6", ""]);
  const station = await far.peer();
  expect([station.socket.protocol, station.socket.extensions]).toEqual(["ocpp1.6", ""]);
  const [{ url, headers } = { url: "", headers: {} }] = far.requests;
  expect(url).toBe("/ocpp/base/CP-1?v=1");
  expect(headers).toEqual({
    authorization,
    "user-agent": "Charger/1.0",
    "sec-websocket-protocol": "ocpp1.6,ocpp1.5",
    "sec-websocket-version": "13",
    "sec-websocket-key": headers["sec-websocket-key"],
    connection: "Upgrade",
    upgrade: "websocket",
    host: new URL(far.url).host,
  });

  charger.socket.send('[2,"1","Authorize",{"idTag":"SECRET-IDTAG-THAT-IS-FAR-TOO-LONG"}]');
  charger.socket.send('[2,"2","StopTransaction",{"transactionId":"SECRET","meterStop":1,"IdTag":"SECRET"}]');
  station.socket.send('[2,"3","ChangeConfiguration",{"key":"AuthorizationKey","value":"SECRET","x":"SECRET"}]');
  await station.gets(2);
  await charger.gets(1);
  const { code, out, err } = await watch.stop();
  expect(code).toBe(1);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { station: string; verdict: string });
  expect(lines.map(({ station: of, verdict }) => `${of} ${verdict}`)).toEqual(Array(3).fill("CP-1 invalid"));
  expect(out + err).not.toContain("SECRET");
  expect(out + err).not.toContain(authorization.slice(6));
});

test("an invalid frame passes, and with --only-problems it alone is printed", async () => {
  const far = await backEnd();
  const watch = await watching(far.url, ["--only-problems"]);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();
  const broken = ['[2,"7","Authorize",{"idTag":5}]', '[2,"8","Heartbeat",', "hello \u001b[2J", ""];
  for (const text of [heartbeat, ...broken]) charger.socket.send(text);
  expect(await station.gets(5)).toEqual([heartbeat, ...broken]);
  const { code, out } = await watch.stop("SIGINT");
  expect(code).toBe(1);
  expect(out.slice(0, out.indexOf("\n\n"))).toBe(`        2  CP → CS  Authorize.req             invalid  CP-1
           idTag must be a string, not a number
        3  CP → CS  Heartbeat.req             invalid  CP-1
           the frame is not JSON: it ends too early
        4  CP → CS  no frame                  invalid  CP-1
           the frame is not JSON from character 0 on
        5  CP → CS  no frame                  invalid  CP-1
           the frame is not JSON: it ends too early`);
  expect(out).toMatch(/4 of 5 frames invalid\.\n$/);
});

test("what no single message shows is said as it shows, and at the end", async () => {
  const far = await backEnd();
  const watch = await watching(far.url);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();
  charger.socket.send('[2,"1","BootNotification",{"chargePointModel":"M","chargePointVendor":"V"}]');
  await station.gets(1);
  station.socket.send(`[3,"1",{"status":"Pending","interval":300,"currentTime":"${new Date().toISOString()}"}]`);
  await charger.gets(1);
  station.socket.send('[2,"2","RemoteStartTransaction",{"idTag":"SECRET-TAG"}]');
  await charger.gets(2);
  charger.socket.send(
    '[2,"3","StartTransaction",{"connectorId":1,"idTag":"SECRET-TAG","meterStart":0,"timestamp":"2025-01-02T15:04:05Z"}]',
  );
  await station.gets(2);
  const { code, out } = await watch.stop();
  expect(code).toBe(1);
  expect(out).toContain(`        3  CS → CP  RemoteStartTransaction.req  valid  CP-1
           error remote-command-while-pending, 3 RemoteStartTransaction: is sent while the Charge Point is Pending (line 1), OCPP 1.6 §4.2
`);
  expect(out).toContain("information transaction-open, 4 StartTransaction: ");
  expect(out).not.toContain("SECRET-TAG");
});

test("a session without errors ends with 0, and so does one without frames", async () => {
  const far = await backEnd();
  const watch = await watching(far.url);
  const charger = await connected(watch.url, ["ocpp1.6"]);
  charger.socket.send(heartbeat);
  await (await far.peer()).gets(1);
  const { code, out } = await watch.stop();
  expect([code, out.split("\n").at(-2)]).toEqual([0, "All 1 frame valid."]);
  const idle = await watching(far.url);
  expect(await idle.stop("SIGINT")).toMatchObject({ code: 0, out: "No frame passed.\n" });
});

test("a back end that is down is a 502 for the charger, and said", async () => {
  const server = createTcpServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  const watch = await watching(`ws://127.0.0.1:${port}`);
  expect(await refusal(`${watch.url}/CP-1`)).toMatchObject({ status: 502 });
  await watch.says(
    `ocpp16: CP-1: the back end cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}; the charger gets 502\n`,
  );
  // It may be up the next time.
  expect(await refusal(`${watch.url}/CP-2`)).toMatchObject({ status: 502 });
  expect((await watch.stop()).code).toBe(0);
});

test("what a back end refuses with is passed on", async () => {
  const server = createServer();
  server.on("upgrade", ({ url }, socket) => {
    socket.end(
      url === "/a"
        ? 'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\nX-Other: y\r\nContent-Length: 0\r\n\r\n'
        : "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n",
    );
  });
  const port = await listening(server);
  const watch = await watching(`ws://127.0.0.1:${port}`);
  const { status, headers } = await refusal(`${watch.url}/a`);
  expect([status, headers["www-authenticate"], headers["x-other"]]).toEqual([401, 'Basic realm="x"', undefined]);
  expect(await refusal(`${watch.url}/b`)).toMatchObject({ status: 404 });
  const { err } = await watch.stop();
  expect(notesOf(err)).toEqual([
    "ocpp16: a: the back end refuses with 401; the charger gets 401",
    "ocpp16: b: the back end refuses with 404; the charger gets 404",
  ]);
});

test("whoever closes, the other side gets the code and the reason", async () => {
  const far = await backEnd();
  const watch = await watching(far.url);
  const first = await connected(`${watch.url}/A`, ["ocpp1.6"]);
  first.socket.close(4001, "maintenance");
  expect(await (await far.peer()).closed).toEqual([4001, "maintenance"]);

  const second = await connected(`${watch.url}/B`, ["ocpp1.6"]);
  (await far.peer(1)).socket.close(1008, "no");
  expect(await second.closed).toEqual([1008, "no"]);

  const third = await connected(`${watch.url}/C`, ["ocpp1.6"]);
  third.socket.send(heartbeat);
  third.socket.close();
  const station = await far.peer(2);
  expect(await station.closed).toEqual([1005, ""]);
  expect(station.texts).toEqual([heartbeat]);

  const { code, err } = await watch.stop();
  expect(code).toBe(0);
  expect(notesOf(err).filter((note) => note.includes("closed"))).toEqual([
    "ocpp16: A: the charger closed with 4001",
    "ocpp16: B: the back end closed with 1008",
    "ocpp16: C: the charger closed without a code",
  ]);
});

test("a charger that drops is said, and its back end side ends the same way", async () => {
  const far = await backEnd();
  const watch = await watching(far.url);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();
  charger.socket.send(heartbeat);
  await station.gets(1);
  charger.drop();
  expect(await station.closed).toEqual([1006, ""]);
  await watch.says("ocpp16: CP-1: the charger is gone without closing\n");
  const again = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  again.socket.send(heartbeat.replace("1", "9"));
  await (await far.peer(1)).gets(1);
  expect((await watch.stop()).code).toBe(0);
});

test("a charger that breaks the WebSocket protocol is said, and all others stay", async () => {
  const far = await backEnd();
  const watch = await watching(far.url);
  const other = await connected(`${watch.url}/CP-2`, ["ocpp1.6"]);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer(1);
  // A frame of the reserved type 3.
  charger.sendRaw([0x83, 0x80, 0, 0, 0, 0]);
  expect(await station.closed).toEqual([1002, ""]);
  await watch.says(
    "ocpp16: CP-1: the charger does not keep to the WebSocket protocol: Invalid WebSocket frame: invalid opcode 3; both closed with 1002\n",
  );
  other.socket.send(heartbeat);
  expect(await (await far.peer(0)).gets(1)).toEqual([heartbeat]);
  expect((await watch.stop()).code).toBe(0);
});

test("a frame of 20 MB passes, is said, and is recorded", async () => {
  const far = await backEnd();
  const file = newFile("trace.jsonl");
  const watch = await watching(far.url, ["--trace", file]);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();
  const large = `[2,"1","DataTransfer",{"vendorId":"v","data":"${"x".repeat(20_000_000)}"}]`;
  charger.socket.send(large);
  charger.socket.send(heartbeat.replace("1", "2"));
  await station.gets(2);
  expect(station.texts[0] === large).toBe(true);
  const { code, out, err } = await watch.stop();
  expect(code).toBe(0);
  expect(out.split("\n").slice(0, 3)).toEqual([
    "        1  CP → CS  DataTransfer.req          cut  CP-1",
    "           is too long to be looked at",
    "        2  CP → CS  Heartbeat.req             valid  CP-1",
  ]);
  expect(notesOf(err).at(-1)).toBe(`ocpp16: 2 frames recorded in ${file}`);
  const [first = ""] = readFileSync(file, "utf8").split("\n");
  expect((JSON.parse(first) as { raw: string }).raw === large).toBe(true);
});

test("a reader that is slow gets all, and both sides end when the tool does", async () => {
  const far = await backEnd();
  const file = newFile("trace.jsonl");
  const watch = await watching(far.url, ["--trace", file, "--only-problems"]);
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();
  station.socket.pause();
  const frames = Array.from(
    { length: 100 },
    (_, i) => `[2,"${i}","DataTransfer",{"vendorId":"v","data":"${"x".repeat(500_000)}"}]`,
  );
  for (const text of frames) charger.socket.send(text);
  // The other direction is not held up.
  station.socket.send(reset);
  expect(await charger.gets(1)).toEqual([reset]);
  station.socket.resume();
  const received = await station.gets(100);
  expect(received.every((text, i) => text === frames[i])).toBe(true);
  expect(await watch.stop()).toMatchObject({ code: 0 });
  expect(readFileSync(file, "utf8").trim().split("\n").length).toBe(101);
});

test("a back end behind TLS is reached, with a certificate that is known and no other", async () => {
  const { key, certificate } = selfSigned("127.0.0.1");
  const file = newFile("ca.pem");
  writeFileSync(file, certificate);
  const far = await backEnd({}, createTlsServer({ key, cert: certificate }));
  const watch = await watching(far.url, [], { NODE_EXTRA_CA_CERTS: file });
  const charger = await connected(`${watch.url}/CP-1`, ["ocpp1.6"]);
  charger.socket.send(heartbeat);
  expect(await (await far.peer()).gets(1)).toEqual([heartbeat]);
  expect((await watch.stop()).code).toBe(0);

  const careful = await watching(far.url);
  expect(await refusal(`${careful.url}/CP-1`)).toMatchObject({ status: 502 });
  await careful.says("the back end cannot be reached: self-signed certificate; the charger gets 502\n");
  expect((await careful.stop()).code).toBe(0);
});

test("what cannot be done is said at once", async () => {
  const far = await backEnd();
  const { port } = new URL(far.url);
  await expect(watching("http://127.0.0.1:1")).rejects.toThrow(
    /It is no address such as wss:\/\/host\/path.*\nexit code 2$/,
  );
  await expect(watching(far.url, ["--listen", "9000x"])).rejects.toThrow(/It is no port such as 9000.*\nexit code 2$/);
  await expect(watching("ws://127.0.0.1:1", ["--listen", `127.0.0.1:${port}`])).rejects.toThrow(
    `ocpp16: 127.0.0.1, port ${port}: somebody listens there already\nexit code 2`,
  );
  await expect(watching(far.url, ["--listen", port])).rejects.toThrow(
    "ocpp16: --to is where --listen is: each charger would be led in a circle\nexit code 2",
  );
  await expect(watching(far.url, ["--trace", "/"])).rejects.toThrow(
    "ocpp16: / cannot be written: it is a folder\nexit code 2",
  );
});
