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
])("%s", (_, ciString, most) => {
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
    expect(ciString("").issues).toMatchObject([{ kind: "EmptyValue", rule: "min-length", path: [] }]);
    expect(ciString.decode(7).issues).toMatchObject([{ kind: "InvalidValue", rule: "type", path: [] }]);
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
  for (const uri of uris) expect(AnyURI(uri).ok, uri).toBe(true);
  for (const uri of [
    "",
    "example.org",
    "//example.org",
    "http://exämple.org",
    "http://a b",
    "ftp:\\\\host",
    "://x",
    "http://[::1",
  ]) {
    expect(AnyURI(uri).ok, uri).toBe(false);
  }
});
