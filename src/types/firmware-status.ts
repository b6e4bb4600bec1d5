// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, readMember } from "../kernel/enumeration.js";
import type { Key, Reader } from "../kernel/reader.js";

/** How a firmware update gets on. OCPP 1.6 §7.25. */
export type FirmwareStatus = MemberOf<typeof FirmwareStatus>;

/** How a firmware update gets on. OCPP 1.6 §7.25. */
export const FirmwareStatus = /* @__PURE__ */ enumeration({
  /** The new firmware is here. */
  Downloaded: "Downloaded",
  /** The download failed. */
  DownloadFailed: "DownloadFailed",
  /** The download is under way. */
  Downloading: "Downloading",
  /** No update is under way. */
  Idle: "Idle",
  /** The installation failed. */
  InstallationFailed: "InstallationFailed",
  /** The installation is under way. */
  Installing: "Installing",
  /** The new firmware is installed. */
  Installed: "Installed",
});

export function readFirmwareStatus(r: Reader, key: Key, value: unknown): FirmwareStatus {
  return readMember(r, key, value, FirmwareStatus);
}
