// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How a firmware update gets on; FirmwareStatusEnumType is that of a signed one. OCPP 1.6 §7.25. */
export type FirmwareStatus = MemberOf<typeof FirmwareStatus>;

export const membersOfFirmwareStatus = /* @__PURE__ */ membersOf(
  "Downloaded",
  "DownloadFailed",
  "Downloading",
  "Idle",
  "InstallationFailed",
  "Installing",
  "Installed",
);

/** How a firmware update gets on; FirmwareStatusEnumType is that of a signed one. OCPP 1.6 §7.25. */
export const FirmwareStatus = /* @__PURE__ */ enumeration(
  {
    /** The new firmware is here. */
    Downloaded: "Downloaded",
    /** The download failed. */
    DownloadFailed: "DownloadFailed",
    /** The download is under way. */
    Downloading: "Downloading",
    /** No download and no installation is under way; sent only after a TriggerMessage.req. */
    Idle: "Idle",
    /** The installation failed. */
    InstallationFailed: "InstallationFailed",
    /** The installation is under way. */
    Installing: "Installing",
    /** The new firmware is installed. */
    Installed: "Installed",
  },
  membersOfFirmwareStatus,
);
