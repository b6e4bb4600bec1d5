import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import { connect, createServer as createTcpServer, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { expect, onTestFinished, test, vi } from "vitest";

import { backEnd, connected, listening, patience, refusal } from "../../tests/sockets.js";
import { mostBytes, mostMilliseconds } from "./handshake.js";
import { ChargerProxy } from "./proxy.js";

/** A proxy on a free port, and what it says. */
async function proxyTo(url: string): Promise<{ proxy: ChargerProxy; url: string; port: number; words: string[] }> {
  const words: string[] = [];
  const proxy = new ChargerProxy(new URL(url), {
    take: () => undefined,
    say: (said, station) => words.push(`${station ?? "-"}: ${said}`),
  });
  const port = await proxy.listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => proxy.close().catch(() => undefined));
  return { proxy, url: `ws://127.0.0.1:${port}`, port, words };
}

/** A back end that accepts every handshake with these lines, and sends one text with its answer. */
async function answering(lines: readonly string[], hello = ""): Promise<string> {
  const server = createServer();
  server.on("upgrade", ({ headers }, socket) => {
    const accept = createHash("sha1")
      .update(`${headers["sec-websocket-key"] ?? ""}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    const head = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
    const answer = [...head, `Sec-WebSocket-Accept: ${accept}`, ...lines, "", ""].join("\r\n");
    const frame = hello === "" ? "" : `\u0081${String.fromCharCode(hello.length)}${hello}`;
    socket.write(answer + frame, "latin1");
    onTestFinished(() => void socket.destroy());
  });
  return `ws://127.0.0.1:${await listening(server)}`;
}

/** What a charger is answered, as it is on the wire. */
async function answerTo(port: number, ...lines: readonly string[]): Promise<string[]> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  const key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==";
  const head = [
    "GET /CP-1 HTTP/1.1",
    "Host: a",
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
  ];
  socket.write([...head, key, ...lines, "", ""].join("\r\n"));
  const [answer] = (await once(socket, "data")) as [Buffer];
  return answer.toString().split("\r\n");
}

test.each([
  [
    "none of what is offered",
    [],
    ["Sec-WebSocket-Protocol: ocpp1.6"],
    undefined,
    "the charger offers ocpp1.6, and the back end chooses none",
  ],
  [
    "another than what is offered",
    ["Sec-WebSocket-Protocol: ocpp1.5"],
    ["Sec-WebSocket-Protocol: ocpp1.6"],
    "ocpp1.5",
    "the charger offers ocpp1.6, and the back end chooses ocpp1.5",
  ],
  [
    "one although none is offered",
    ["Sec-WebSocket-Protocol: ocpp1.6"],
    [],
    "ocpp1.6",
    "the charger offers no subprotocol, and the back end chooses ocpp1.6",
  ],
  ["none, as none is offered", [], [], undefined, "the charger offers no subprotocol, and the back end chooses none"],
])("a back end that chooses %s is passed on, and said", async (_, chosen, offered, passed, said) => {
  const { port, words } = await proxyTo(await answering(chosen));
  const answer = await answerTo(port, ...offered);
  expect(answer[0]).toBe("HTTP/1.1 101 Switching Protocols");
  expect(answer.filter((line) => /^sec-websocket-protocol/i.test(line))).toEqual(
    passed === undefined ? [] : [`Sec-WebSocket-Protocol: ${passed}`],
  );
  expect(words).toEqual([`CP-1: connected; ${said}`]);
});

test("a back end that compresses unasked is a 502", async () => {
  const { url, words } = await proxyTo(await answering(["Sec-WebSocket-Extensions: permessage-deflate"]));
  expect(await refusal(`${url}/CP-1`)).toMatchObject({ status: 502 });
  expect(words.length).toBe(1);
  expect(words[0]).toMatch(/^CP-1: the back end cannot be reached: .*; the charger gets 502$/);
});

test("what a back end sends in one piece with its answer is not lost", async () => {
  const { url } = await proxyTo(await answering(["Sec-WebSocket-Protocol: ocpp1.6"], "[]"));
  const charger = await connected(`${url}/CP-1`, ["ocpp1.6"]);
  expect(await charger.gets(1)).toEqual(["[]"]);
});

test("a back end that is no WebSocket server is a 502", async () => {
  const server = createServer((_, response) => response.end("hello"));
  const { url, words } = await proxyTo(`ws://127.0.0.1:${await listening(server)}`);
  expect(await refusal(`${url}/CP-1`)).toMatchObject({ status: 502 });
  expect(words).toEqual(["CP-1: the back end answers 200, and is no WebSocket server; the charger gets 502"]);
});

/** A back end that accepts connections and says nothing. */
async function silent(): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections++;
    socket.on("close", () => connections--);
    socket.on("error", () => undefined);
    socket.resume();
    onTestFinished(() => void socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections };
}

test("a back end that does not answer is a 504", async () => {
  const far = await silent();
  const { url, words } = await proxyTo(far.url);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const refused = refusal(`${url}/CP-1`);
  while (far.connections() === 0) await new Promise(setImmediate);
  vi.advanceTimersByTime(mostMilliseconds);
  expect(await refused).toMatchObject({ status: 504 });
  expect(words).toEqual(["CP-1: the back end does not answer; the charger gets 504"]);
});

test("a charger that does not wait for the back end leaves nothing behind", async () => {
  let accept = (): void => undefined;
  const accepted = new Promise<void>((resolve) => (accept = resolve));
  const far = await backEnd({ verifyClient: (_, answer) => void accepted.then(() => answer(true)) });
  const { port } = await proxyTo(far.url);
  const socket = connect(port, "127.0.0.1");
  const key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13";
  socket.write(`GET /CP-1 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`);
  await once(socket, "connect");
  socket.destroy();
  await once(socket, "close");
  accept();
  expect(await (await far.peer()).closed).toEqual([1006, ""]);
});

test("a path that leaves that of the back end is a 400", async () => {
  const far = await backEnd();
  const { port, words } = await proxyTo(`${far.url}/ocpp`);
  const request = get({ port, host: "127.0.0.1", path: "/../admin", headers: upgrade });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(400);
  response.resume();
  expect([words, far.peers.length]).toEqual([["-: a charger asks for a path that cannot be appended"], 0]);
});

const upgrade = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
};

test.each([
  ["version", { "sec-websocket-version": "7" }],
  ["key", { "sec-websocket-key": "AAAA" }],
  ["subprotocol", { "sec-websocket-protocol": "ocpp1.6,,ocpp1.6" }],
])("a handshake with a bad %s is a 400, and never reaches the back end", async (_, headers) => {
  const far = await backEnd();
  const { port, words } = await proxyTo(far.url);
  const request = get({ port, host: "127.0.0.1", path: "/CP-1", headers: { ...upgrade, ...headers } });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(400);
  response.resume();
  expect(words.length).toBe(1);
  expect(words[0]).toMatch(/^-: what connects is no WebSocket client: /);
  expect(far.requests).toEqual([]);
});

test("plain HTTP is a 426", async () => {
  const { port } = await proxyTo("ws://127.0.0.1:1");
  const [response] = (await once(get({ port, host: "127.0.0.1" }), "response")) as [IncomingMessage];
  expect([response.statusCode, response.headers.upgrade, await text(response)]).toEqual([426, "websocket", ""]);
});

test("a message above the limit closes both sides, and one of exactly the limit passes", async () => {
  const far = await backEnd();
  const { url } = await proxyTo(far.url);
  const charger = await connected(`${url}/CP-1`, ["ocpp1.6"]);
  const station = await far.peer();
  charger.socket.send(Buffer.alloc(mostBytes));
  await station.gets(1);
  expect(station.received[0]?.length).toBe(33_554_432);
  charger.socket.send(Buffer.alloc(mostBytes + 1));
  expect((await station.closed)[0]).toBe(1009);
});

test("closing closes all, also those that wait for the back end, and those that do not answer", async () => {
  const [far, quiet] = [await backEnd(), await silent()];
  const { proxy, url } = await proxyTo(far.url);
  const charger = await connected(`${url}/CP-1`, ["ocpp1.6"]);
  const deaf = await connected(`${url}/CP-2`, ["ocpp1.6"]);
  deaf.socket.pause();
  const other = await proxyTo(quiet.url);
  const refused = refusal(`${other.url}/CP-3`);
  await vi.waitFor(() => expect(quiet.connections()).toBe(1), patience);
  await Promise.all([proxy.close(), other.proxy.close()]);
  expect(await charger.closed).toEqual([1001, ""]);
  expect(await refused).toMatchObject({ status: 503 });
  expect(other.words).toEqual(["CP-3: the end comes before the answer of the back end; the charger gets 503"]);
  for (const { closed } of far.peers) expect((await closed)[0]).toBe(1001);
});
