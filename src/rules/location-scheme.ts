import { locationScheme } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { shortened } from "../result/words.js";

const scheme = /^([a-z][a-z\d+.-]*):/i;

export function keepsLocationScheme(location: string | undefined): boolean {
  return isUsual(schemeOf(location));
}

/** Nothing else of the location is shown, as it may hold a password. */
export function checkLocationScheme(r: Reader, location: string | undefined, field = "location"): void {
  const received = schemeOf(location);
  if (isUsual(received)) return;
  const words = `should have the scheme ftp, ftps, http, https or sftp, not ${shortened(received)}`;
  breakRule(r, locationScheme, field, words, { expected, received: shortened(received) });
}

function schemeOf(location: string | undefined): string {
  return scheme.exec(location ?? "")?.[1] ?? "";
}

/** Whether there is no scheme, or one of those. */
function isUsual(received: string): boolean {
  return received === "" || expected.includes(received.toLowerCase());
}

const expected: readonly string[] = ["ftp", "ftps", "http", "https", "sftp"];
