import { testRule } from "../../tests/rule.js";

testRule("firmware-request-id-missing", {
  level: "error",
  sections: "Security white paper 5.19, L01.FR.21",
  message: "SignedFirmwareStatusNotification.req",
  kept: [{ status: "Idle" }, { status: "Idle", requestId: 1 }, { status: "Installed", requestId: 0 }],
  broken: [
    [{ status: "Downloading" }, ["requestId"]],
    [{ status: "InvalidSignature" }, ["requestId"]],
  ],
});
