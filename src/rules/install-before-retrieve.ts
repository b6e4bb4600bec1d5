import { installBeforeRetrieve } from "../generated/rules.js";
import { moments } from "../reading/date-time.js";
import { breakRule, type Reader } from "../reading/reader.js";

export function keepsInstallBeforeRetrieve(retrieve: string | undefined, install: string | undefined): boolean {
  return retrieve === undefined || install === undefined || moments.compare(install, retrieve) >= 0;
}

export function checkInstallBeforeRetrieve(r: Reader, retrieve: string | undefined, install: string | undefined): void {
  if (retrieve === undefined || install === undefined || keepsInstallBeforeRetrieve(retrieve, install)) return;
  const words = `should not be earlier than retrieveDateTime, ${retrieve}`;
  breakRule(r, installBeforeRetrieve, "installDateTime", words, { expected: retrieve, received: install });
}
