import { describe, expect, test } from "vitest";

import { formatFinding, GetLog, InstallCertificate, SecurityEventNotification, types } from "../index.js";

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

const timestamp = "2025-01-02T15:04:05Z";
const event = (techInfo: string): object => ({ type: "MemoryExhaustion", timestamp, techInfo });
const installed = (certificate: string): object => ({ certificateType: "ManufacturerRootCertificate", certificate });
const uploaded = (remoteLocation: string): object => ({
  logType: "SecurityLog",
  requestId: 1,
  log: { remoteLocation },
});

describe("a text of the security white paper", () => {
  test.each(["", " ", "~", "x".repeat(255)])("is taken: %j", (techInfo) => {
    const payload = event(techInfo);
    expect(SecurityEventNotification.req.decode(payload)).toEqual({ ok: true, value: payload, warnings: [] });
  });

  test.each([
    ["x".repeat(256), ["max-length"]],
    ["a\nb", ["charset"]],
    [`\u00e9${"x".repeat(255)}`, ["max-length", "charset"]],
  ])("is refused, and kept by a tolerant receiver: %j", (techInfo, rules) => {
    const payload = event(techInfo);
    const { issues } = SecurityEventNotification.req.decode(payload);
    expect(issues?.map(({ rule, path }) => [rule, path])).toEqual(rules.map((rule) => [rule, ["techInfo"]]));
    expect(SecurityEventNotification.req.decode(payload, { tolerant: true })).toMatchObject({
      ok: true,
      value: payload,
      warnings: rules.map((rule) => ({ level: "repair", rule, path: ["techInfo"], repair: "kept" })),
    });
  });
});

describe("PEM", () => {
  const block = "-----BEGIN CERTIFICATE-----\r\n\tMTIz\n-----END CERTIFICATE-----";

  test("has lines", () => {
    const payload = installed(block);
    expect(InstallCertificate.req.decode(payload)).toEqual({ ok: true, value: payload, warnings: [] });
    expect(InstallCertificate.req.decode(installed(block.padEnd(5500))).ok).toBe(true);
  });

  test.each([
    [`${block}\u00e9`, "charset", "certificate must have printable ASCII characters and line breaks only"],
    [`${block}\v`, "charset", "certificate must have printable ASCII characters and line breaks only"],
    [block.padEnd(5501), "max-length", "certificate must have at most 5500 characters, not 5501"],
  ])("is refused, and kept by a tolerant receiver: %j", (certificate, rule, message) => {
    const payload = installed(certificate);
    const { issues = [] } = InstallCertificate.req.decode(payload);
    expect(issues.map((issue) => [issue.rule, formatFinding(issue)])).toEqual([[rule, message]]);
    expect(InstallCertificate.req.decode(payload, { tolerant: true })).toMatchObject({
      ok: true,
      value: payload,
      warnings: [{ level: "repair", rule, path: ["certificate"], repair: "kept" }],
    });
  });
});

describe("a location of the security white paper", () => {
  const ofLength = (length: number): string => "ftp://user:secret@host/".padEnd(length, "x");

  test("has at most 512 characters", () => {
    const payload = uploaded(ofLength(512));
    expect(GetLog.req.decode(payload)).toEqual({ ok: true, value: payload, warnings: [] });
    expect(GetLog.req.decode(uploaded(ofLength(513))).issues).toMatchObject([
      { rule: "max-length", path: ["log", "remoteLocation"], expected: { most: 512 }, received: 513 },
    ]);
  });

  test("is kept by a tolerant receiver if it is longer, and never shown", () => {
    const payload = uploaded(ofLength(513));
    const result = GetLog.req.decode(payload, { tolerant: true });
    expect(result).toMatchObject({
      ok: true,
      value: payload,
      warnings: [{ level: "repair", rule: "max-length", path: ["log", "remoteLocation"], repair: "kept" }],
    });
    for (const findings of [result.ok && result.warnings, GetLog.req.decode(payload).issues]) {
      expect(findings).toHaveLength(1);
      expect(JSON.stringify(findings)).not.toContain("secret");
    }
  });

  test("is a URI: what is none stays refused", () => {
    for (const options of [{}, { tolerant: true }]) {
      expect(GetLog.req.decode(uploaded("ftp://ho st/"), options).issues).toMatchObject([{ rule: "format" }]);
      expect(GetLog.req.decode(uploaded(""), options).issues).toMatchObject([{ rule: "min-length" }]);
    }
  });
});
