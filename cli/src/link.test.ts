import { once } from "node:events";

import { expect, test, vi } from "vitest";
import type { WebSocket } from "ws";

import { backEnd, connected, patience, Peer } from "../../tests/sockets.js";
import { Link, mostWaiting, type PassedFrame, type Watcher } from "./link.js";

/** Keeps what it takes and what it is told; takes no more while it is told to wait. */
class Notebook implements Watcher {
  readonly frames: PassedFrame[] = [];
  readonly words: string[] = [];
  waiting: Promise<void> | undefined;

  take(frame: PassedFrame): Promise<void> | undefined {
    this.frames.push(frame);
    return this.waiting;
  }

  say(words: string, station: string | undefined): void {
    this.words.push(`${station ?? "-"}: ${words}`);
  }
}

interface Linked {
  readonly charger: Peer;
  readonly station: Peer;
  /** The ends of the link itself. */
  readonly ends: { readonly charger: WebSocket; readonly backEnd: WebSocket };
  readonly link: Link;
  readonly notebook: Notebook;
}

/** A link between a charger that answers no ping and a back end, each over a socket of its own. */
async function linked(): Promise<Linked> {
  const plain = { perMessageDeflate: false, skipUTF8Validation: true };
  const [near, far] = [await backEnd({ ...plain, autoPong: false }), await backEnd(plain)];
  const charger = await connected(near.url, ["ocpp1.6"], { ...plain, autoPong: false });
  const towards = await connected(far.url, ["ocpp1.6"], { ...plain, autoPong: false });
  const station = await far.peer();
  const ends = { charger: (await near.peer()).socket, backEnd: towards.socket };
  const notebook = new Notebook();
  const link = new Link(ends.charger, ends.backEnd, "CP-1", notebook);
  return { charger, station, ends, link, notebook };
}

const heartbeat = '[2,"1","Heartbeat",{}]';

test("each frame has its sender, its station and its time", async () => {
  const { charger, station, notebook } = await linked();
  const before = Date.now();
  charger.socket.send(heartbeat);
  await station.gets(1);
  station.socket.send("[3]");
  await charger.gets(1);
  const [first, second] = notebook.frames;
  expect(first).toMatchObject({ text: heartbeat, sender: "ChargePoint", station: "CP-1" });
  expect(second).toMatchObject({ text: "[3]", sender: "CentralSystem", station: "CP-1" });
  for (const { at } of notebook.frames) {
    expect(at.getTime()).toBeGreaterThanOrEqual(before);
    expect(at.getTime()).toBeLessThanOrEqual(Date.now());
  }
});

test("a side is not read while the other does not read, and then all arrives in its order", async () => {
  const { charger, station, ends } = await linked();
  station.socket.pause();
  const part = "x".repeat(100_000);
  const sent = Array.from({ length: 400 }, (_, i) => `${i} ${part}`);
  for (const text of sent) charger.socket.send(text);
  await vi.waitFor(() => expect(ends.charger.isPaused).toBe(true), patience);
  // What one read from the connection brings may come after the pause.
  expect(ends.backEnd.bufferedAmount).toBeGreaterThan(mostWaiting);
  expect(ends.backEnd.bufferedAmount).toBeLessThan(mostWaiting + 1_000_000);
  station.socket.resume();
  const received = await station.gets(400);
  expect(received.every((text, i) => text === sent[i])).toBe(true);
  expect(ends.charger.isPaused).toBe(false);
});

test("a side is not read while whoever looks on does not keep up", async () => {
  const { charger, station, ends, notebook } = await linked();
  let goOn = (): void => undefined;
  notebook.waiting = new Promise((resolve) => (goOn = resolve));
  charger.socket.send("1");
  await station.gets(1);
  await vi.waitFor(() => expect(ends.charger.isPaused).toBe(true), patience);
  notebook.waiting = undefined;
  charger.socket.send("2");
  station.socket.send("3");
  await charger.gets(1);
  expect(notebook.frames.map(({ text }) => text)).toEqual(["1", "3"]);
  goOn();
  expect(await station.gets(2)).toEqual(["1", "2"]);
});

test("a ping is answered by the other side, or by nobody", async () => {
  const { charger, station } = await linked();
  charger.socket.ping("from the charger");
  station.socket.ping("from the back end");
  await vi.waitFor(() => {
    expect([station.pings, charger.pongs]).toEqual([["from the charger"], ["from the charger"]]);
    expect(charger.pings).toEqual(["from the back end"]);
  }, patience);
  // This charger answers no ping, and so none is answered.
  charger.socket.send(heartbeat);
  await station.gets(1);
  expect(station.pongs).toEqual([]);
});

test("what is no UTF-8 passes as it is, and is read as Latin-1", async () => {
  const { charger, station, notebook } = await linked();
  const bytes = Buffer.from('[2,"1","DataTransfer",{"vendorId":"Größe"}]', "latin1");
  for (let i = 0; i < 2; i++) charger.socket.send(bytes, { binary: false });
  await station.gets(2);
  expect(station.received).toEqual([bytes, bytes]);
  expect(station.binary).toEqual([false, false]);
  expect(notebook.frames.at(0)?.text).toBe('[2,"1","DataTransfer",{"vendorId":"Größe"}]');
  expect(notebook.words).toEqual(["CP-1: the charger sends what is no UTF-8; it is read as Latin-1"]);
});

test("a message in fragments is one message", async () => {
  const { charger, station, notebook } = await linked();
  charger.socket.send('[2,"1","Heart', { fin: false });
  charger.socket.send('beat",{}]', { fin: true });
  expect(await station.gets(1)).toEqual([heartbeat]);
  expect(notebook.frames.map(({ text }) => text)).toEqual([heartbeat]);
});

test.each(["charger", "station"] as const)("when the %s is gone, the other gets what was sent before", async (who) => {
  const { charger, station, ends, link, notebook } = await linked();
  const [from, to] = who === "charger" ? [charger, station] : [station, charger];
  const end = who === "charger" ? ends.charger : ends.backEnd;
  const other = who === "charger" ? ends.backEnd : ends.charger;
  to.socket.pause();
  const sent: string[] = [];
  // The system takes some megabytes, the rest waits in the link.
  while (other.bufferedAmount === 0) {
    sent.push(`${sent.length} ${"x".repeat(100_000)}`);
    from.socket.send(sent.at(-1) ?? "");
    await vi.waitFor(() => expect(notebook.frames.length).toBe(sent.length), patience);
  }
  from.drop();
  await once(end, "close");
  expect(other.readyState).toBe(other.OPEN);
  to.socket.resume();
  expect(await to.closed).toEqual([1006, ""]);
  expect(to.texts).toEqual(sent);
  await link.ended;
  expect(notebook.words).toEqual([`CP-1: the ${who === "charger" ? "charger" : "back end"} is gone without closing`]);
});

test("what a side did not get is counted, and was looked at", async () => {
  const { charger, station, ends, link, notebook } = await linked();
  station.socket.pause();
  for (let i = 0; i < 20; i++) charger.socket.send(`${i} ${"x".repeat(1_000_000)}`);
  await vi.waitFor(() => expect(ends.charger.isPaused).toBe(true), patience);
  const { length } = notebook.frames;
  link.terminate();
  await link.ended;
  expect(length).toBeGreaterThan(1);
  const [words = ""] = notebook.words;
  const lost = Number(/^CP-1: (\d+) frames? did not reach the back end, which had closed$/.exec(words)?.[1]);
  expect(lost).toBeGreaterThan(0);
  expect(lost).toBeLessThanOrEqual(notebook.frames.length);
});

test.each([
  ["an opcode that is reserved", [0x83, 0x80, 0, 0, 0, 0], 1002],
  ["a frame that is not masked", [0x81, 0x01, 0x61], 1002],
  ["a close code that is reserved", [0x88, 0x82, 0, 0, 0, 0, 0x03, 0xed], 1002],
  // 101 MiB, which the server of this test does not take.
  ["a frame that is too large", [0x81, 0xff, 0, 0, 0, 0, 0x06, 0x50, 0, 0, 0, 0, 0, 0], 1009],
] as const)("%s closes both sides", async (_, bytes, code) => {
  const { charger, station, link, notebook } = await linked();
  charger.sendRaw(bytes);
  expect(await station.closed).toEqual([code, ""]);
  expect(await charger.closed).toEqual([code, ""]);
  await link.ended;
  expect(notebook.words.length).toBe(1);
  expect(notebook.words[0]).toMatch(
    new RegExp(`^CP-1: the charger does not keep to the WebSocket protocol: .*; both closed with ${code}$`),
  );
});

test("closing closes both, also while one does not read", async () => {
  const { charger, station, ends, link } = await linked();
  ends.charger.pause();
  link.close(1001);
  expect(await charger.closed).toEqual([1001, ""]);
  expect(await station.closed).toEqual([1001, ""]);
  await expect(link.ended).resolves.toBe(undefined);
});
