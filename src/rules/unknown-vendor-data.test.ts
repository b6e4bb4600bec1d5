import { accepted } from "../../tests/payloads.js";
import { testRule } from "../../tests/rule.js";

testRule("unknown-vendor-data", {
  level: "error",
  sections: "OCPP 1.6 §4.3",
  message: "DataTransfer.conf",
  kept: [{ status: "UnknownVendorId" }, { status: "UnknownMessageId", data: "x" }, { ...accepted, data: "x" }],
  broken: [
    [{ status: "UnknownVendorId", data: "x" }, ["data"]],
    [{ status: "UnknownVendorId", data: "" }, ["data"]],
  ],
});
