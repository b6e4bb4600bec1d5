import { firmware, log, timestamp } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("location-scheme", {
  level: "advice",
  sections: "OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08",
  message: "GetDiagnostics.req",
  kept: ["ftp", "ftps", "http", "HTTPS", "sftp"].map((scheme) => ({ location: `${scheme}://host/folder` })),
  broken: ["file:///var/log", "urn:x:y", "s3://bucket/key"].map((location) => [{ location }, ["location"]] as const),
});

testRule("location-scheme", {
  level: "advice",
  sections: "OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08",
  message: "UpdateFirmware.req",
  kept: [{ location: "https://host/firmware", retrieveDate: timestamp }],
  broken: [[{ location: "tftp://host/firmware", retrieveDate: timestamp }, ["location"]]],
});

testRule("location-scheme", {
  level: "advice",
  sections: "OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08",
  message: "GetLog.req",
  kept: [log({ remoteLocation: "sftp://host/folder" })],
  broken: [[log({ remoteLocation: "s3://bucket/key" }), ["log", "remoteLocation"]]],
});

testRule("location-scheme", {
  level: "advice",
  sections: "OCPP 1.6 §8, errata 3.90, Security white paper L01.FR.08",
  message: "SignedUpdateFirmware.req",
  kept: [firmware({ location: "ftps://host/firmware" })],
  broken: [[firmware({ location: "tftp://host/firmware" }), ["firmware", "location"]]],
});
