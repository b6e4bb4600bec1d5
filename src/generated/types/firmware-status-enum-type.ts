// Generated from spec/enumerations.ts by `npm run generate`.

import { type MemberOf, enumeration, membersOf } from "../../reading/enumeration.js";

/** How a signed firmware update gets on; FirmwareStatus is that of a plain one. Security white paper 6.8. */
export type FirmwareStatusEnumType = MemberOf<typeof FirmwareStatusEnumType>;

export const membersOfFirmwareStatusEnumType = /* @__PURE__ */ membersOf(
  "Downloaded",
  "DownloadFailed",
  "Downloading",
  "DownloadScheduled",
  "DownloadPaused",
  "Idle",
  "InstallationFailed",
  "Installing",
  "Installed",
  "InstallRebooting",
  "InstallScheduled",
  "InstallVerificationFailed",
  "InvalidSignature",
  "SignatureVerified",
);

/** How a signed firmware update gets on; FirmwareStatus is that of a plain one. Security white paper 6.8. */
export const FirmwareStatusEnumType = /* @__PURE__ */ enumeration(
  {
    /** The image is here; not the end yet. */
    Downloaded: "Downloaded",
    /** The download failed; the end. */
    DownloadFailed: "DownloadFailed",
    /** The download is under way. */
    Downloading: "Downloading",
    /** The download will start later. */
    DownloadScheduled: "DownloadScheduled",
    /** The download waits for something more urgent. */
    DownloadPaused: "DownloadPaused",
    /** No update is under way; sent only after an ExtendedTriggerMessage.req. */
    Idle: "Idle",
    /** The installation failed; the end. */
    InstallationFailed: "InstallationFailed",
    /** The installation is under way. */
    Installing: "Installing",
    /** The new firmware is in place; the good end. */
    Installed: "Installed",
    /** A restart into the new firmware is next; may be left out when the restart is part of the installation. */
    InstallRebooting: "InstallRebooting",
    /** The installation waits for installDateTime. */
    InstallScheduled: "InstallScheduled",
    /** The new firmware did not pass its checks; the end. */
    InstallVerificationFailed: "InstallVerificationFailed",
    /** The signature does not fit; the end. */
    InvalidSignature: "InvalidSignature",
    /** The signature fits; not the end yet. */
    SignatureVerified: "SignatureVerified",
  },
  membersOfFirmwareStatusEnumType,
);
