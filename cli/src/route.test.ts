import { expect, test } from "vitest";

import { backEndOf, leadsTo, listeningOf, routeOf } from "./route.js";

test.each([
  ["9000", { host: "127.0.0.1", port: 9000 }],
  ["0", { host: "127.0.0.1", port: 0 }],
  ["0.0.0.0:9000", { host: "0.0.0.0", port: 9000 }],
  ["localhost:65535", { host: "localhost", port: 65_535 }],
  ["[::1]:9000", { host: "::1", port: 9000 }],
  ["", undefined],
  ["65536", undefined],
  ["-1", undefined],
  ["9000x", undefined],
  ["localhost", undefined],
  ["localhost:", undefined],
  [":9000", undefined],
  ["::1:9000", undefined],
  ["ws://localhost:9000", undefined],
])("--listen %s", (text, read) => {
  expect(listeningOf(text)).toEqual(read);
});

test.each([
  ["ws://host/path", "ws://host/path"],
  ["wss://host:8443", "wss://host:8443/"],
  ["WSS://Host/Path", "wss://host/Path"],
])("--to %s", (text, href) => {
  expect(backEndOf(text)?.href).toBe(href);
});

test.each([
  "host",
  "http://host/path",
  "ws:host",
  "ws://",
  "ws://host:99999",
  "ws://user@host/",
  "ws://:password@host/",
  "ws://host/?a=b",
  "ws://host/#a",
])("--to %s is refused", (text) => {
  expect(backEndOf(text)).toBe(undefined);
});

test.each([
  ["ws://localhost:9000/ocpp", "9000", true],
  ["ws://127.0.0.1:9000", "0.0.0.0:9000", true],
  ["ws://[::1]:9000", "[::]:9000", true],
  ["ws://box:9000", "box:9000", true],
  ["ws://localhost", "80", true],
  ["ws://localhost:9001", "9000", false],
  ["ws://host:9000", "9000", false],
  ["wss://localhost", "80", false],
])("%s leads to --listen %s: %j", (to, listen, expected) => {
  const listening = listeningOf(listen);
  expect(listening !== undefined && leadsTo(new URL(to), listening)).toBe(expected);
});

test.each([
  ["ws://host", "/CP-1", "ws://host/CP-1", "CP-1"],
  ["ws://host/", "/CP-1", "ws://host/CP-1", "CP-1"],
  ["ws://host/ocpp", "/CP-1", "ws://host/ocpp/CP-1", "CP-1"],
  ["wss://host/ocpp/", "/a/CP-1", "wss://host/ocpp/a/CP-1", "CP-1"],
  ["ws://host", "/CP-1/", "ws://host/CP-1/", "CP-1"],
  ["ws://host", "//CP-1", "ws://host//CP-1", "CP-1"],
  ["ws://host", "/CP%201%2f2", "ws://host/CP%201%2f2", "CP 1/2"],
  ["ws://host", "/CP%", "ws://host/CP%", "CP%"],
  ["ws://host", "/CP..1", "ws://host/CP..1", "CP..1"],
  ["ws://host", "/CP-1?a=/../b", "ws://host/CP-1?a=/../b", "CP-1"],
  ["ws://host", "/", "ws://host/", undefined],
  // Node.js has the two bytes of an ö as two characters.
  ["ws://host", "/K\u00c3\u00b6ln", "ws://host/K%C3%B6ln", "K\u00f6ln"],
])("to %s, a charger that asks for %s is led to %s", (to, target, url, station) => {
  expect(routeOf(new URL(to), target)).toEqual({ url, station });
});

test.each([
  "",
  "CP-1",
  "*",
  "http://elsewhere/CP-1",
  "/../CP-1",
  "/a/./CP-1",
  "/%2E%2e/CP-1",
  "/.%2e",
  "/..\\a",
  "/a#b",
])("a charger that asks for %s is led nowhere", (target) => {
  expect(routeOf(new URL("ws://host/ocpp"), target)).toBe(undefined);
});
