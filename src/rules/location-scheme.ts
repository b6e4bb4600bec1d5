import { locationScheme } from "../generated/rules.js";
import { breakRule, type Reader } from "../reading/reader.js";
import { shortened } from "../result/words.js";

const scheme = /^([a-z][a-z\d+.-]*):/i;

/** Nothing else of the location is shown, as it may hold a password. */
export function checkLocationScheme(r: Reader, location: string | undefined, field = "location"): void {
  const received = scheme.exec(location ?? "")?.[1] ?? "";
  if (received === "" || expected.includes(received.toLowerCase())) return;
  const words = `should have the scheme ftp, ftps, http, https or sftp, not ${shortened(received)}`;
  breakRule(r, locationScheme, field, words, { expected, received: shortened(received) });
}

const expected: readonly string[] = ["ftp", "ftps", "http", "https", "sftp"];
