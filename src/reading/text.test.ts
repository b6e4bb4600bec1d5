import { describe, expect, test } from "vitest";

import { types } from "../index.js";

const { AnyURI, CiString20Type, CiString25Type, CiString255Type, CiString500Type, CiString50Type, IdToken } = types;

const cycle: Record<string, unknown> = {};
cycle["self"] = cycle;

describe.each([
  ["CiString20Type", CiString20Type, 20],
  ["CiString25Type", CiString25Type, 25],
  ["CiString50Type", CiString50Type, 50],
  ["CiString255Type", CiString255Type, 255],
  ["CiString500Type", CiString500Type, 500],
  ["IdToken", IdToken, 20],
])("%s", (name, ciString, most) => {
  test("takes printable ASCII up to its length", () => {
    for (const text of ["a", " ", "~", "x".repeat(most)])
      expect(ciString(text)).toEqual({ ok: true, value: text, warnings: [] });
    for (let code = 0; code < 300; code++) {
      const character = String.fromCharCode(code);
      expect(ciString(character).ok).toBe(code >= 32 && code <= 126);
    }
    expect(ciString("x".repeat(most + 1)).issues).toMatchObject([
      { kind: "InvalidValue", rule: "max-length", path: [] },
    ]);
    expect(ciString.decode(7).issues).toMatchObject([{ kind: "InvalidValue", rule: "type", path: [] }]);
  });

  test("is not written as an empty text, but read, unless it is an identity", () => {
    const rule = name === "IdToken" ? "min-length" : "empty-text";
    const finding = { kind: "EmptyValue", rule, path: [], violation: "PropertyConstraintViolation" };
    expect(ciString("").issues).toMatchObject([{ level: "error", ...finding }]);
    for (const options of [{}, { tolerant: true }]) {
      for (const result of [ciString.decode("", options), ciString.decodeJson('""', options)]) {
        if (name === "IdToken") expect(result.issues).toMatchObject([{ level: "error", ...finding }]);
        else expect(result).toMatchObject({ ok: true, value: "", warnings: [{ level: "advice", ...finding }] });
      }
    }
  });

  test("compares without regard to upper and lower case", () => {
    expect(ciString.equals("AbC-1", "aBc-1")).toBe(true);
    expect(ciString.equals("AbC-1", "AbC-2")).toBe(false);
  });

  test("compares anything without throwing: nothing but two texts is equal", () => {
    for (const other of [cycle, 1n, null, undefined, Symbol("x"), new String("a"), ["a"]] as never[]) {
      expect(ciString.equals(other, other)).toBe(false);
      expect(ciString.equals("a", other)).toBe(false);
      expect(ciString.equals(other, "a")).toBe(false);
    }
  });

  test("reads JSON", () => {
    expect(ciString.decodeJson('"abc"')).toEqual({ ok: true, value: "abc", warnings: [] });
    expect(ciString.decodeJson("abc").issues).toMatchObject([{ rule: "json" }]);
  });
});

test("AnyURI takes absolute URIs", () => {
  const uris = [
    "ftp://127.0.0.1:21/files",
    "https://user:pa%20ss@example.org/a/b?c=d#e",
    "file:///var/log",
    "urn:ocpp:1.6",
    "http://[::1]/",
    "HTTP://EXAMPLE.ORG",
    `http://example.org/${"x".repeat(5000)}`,
  ];
  for (const uri of uris) {
    for (const result of [AnyURI(uri), AnyURI.decode(uri)])
      expect(result).toEqual({ ok: true, value: uri, warnings: [] });
  }
  for (const uri of [
    "",
    "http://exämple.org",
    "http://a b",
    "ftp:\\\\host",
    "://x",
    "http://[::1",
    "exa mple.org",
    "//exa mple.org",
    "//host:port/",
    "//[::1",
    "/%4",
    "a%zz",
    "logs?a b",
    "logs#a#b",
    "1a:b",
    "1logs:1/a",
    "x:",
  ]) {
    for (const result of [AnyURI(uri), AnyURI.decode(uri), AnyURI.decode(uri, { tolerant: true })])
      expect(result.issues, uri).toMatchObject([{ rule: uri === "" ? "min-length" : "format" }]);
  }
});

test("a relative AnyURI is refused by a sender, and taken with advice by a receiver", () => {
  for (const uri of [
    "example.org",
    "example.org/logs",
    "//example.org",
    "//user:pa%20ss@example.org:21/a?b#c",
    "//[::1]/",
    "//",
    "///host",
    "/",
    "/logs/today",
    "./a:b",
    "logs/a:b",
    "../logs",
    "?a=b",
    "#a",
    "%41",
    "x".repeat(5000),
  ]) {
    const finding = { kind: "InvalidValue", rule: "absolute-uri", path: [] };
    expect(AnyURI(uri).issues, uri).toMatchObject([{ level: "error", ...finding }]);
    for (const options of [{}, { tolerant: true }]) {
      const advised = { ok: true, value: uri, warnings: [{ level: "advice", ...finding }] };
      expect(AnyURI.decode(uri, options), uri).toMatchObject(advised);
      expect(AnyURI.decodeJson(JSON.stringify(uri), options), uri).toMatchObject(advised);
    }
  }
});
