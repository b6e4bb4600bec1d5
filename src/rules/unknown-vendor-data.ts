import { unknownVendorData } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { type RuleCase, without } from "./rule-case.js";

export function keepsUnknownVendorData(status: string | undefined, data: string | undefined): boolean {
  return status !== "UnknownVendorId" || data === undefined;
}

export function checkUnknownVendorData(r: Reader, status: string | undefined, data: string | undefined): void {
  if (keepsUnknownVendorData(status, data)) return;
  breakRule(r, unknownVendorData, "data", "must be left out when the status is UnknownVendorId");
}

export const unknownVendorDataCase: RuleCase = {
  keep: (o) => (o["status"] === "UnknownVendorId" ? without(o, "data") : o),
  broken: (o) => ({ ...o, status: "UnknownVendorId", data: "" }),
  path: ["data"],
};
