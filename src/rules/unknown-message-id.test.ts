import { testAnswer } from "../../tests/answer.js";

testAnswer("unknown-message-id", {
  level: "advice",
  sections: "OCPP 1.6 §4.3",
  action: "DataTransfer",
  kept: [
    [{ vendorId: "v", messageId: "m" }, { status: "UnknownMessageId" }],
    [{ vendorId: "v" }, { status: "UnknownVendorId" }],
  ],
  broken: [
    [
      { vendorId: "v" },
      { status: "UnknownMessageId" },
      [["status"], "should not be UnknownMessageId, as the request has no messageId"],
    ],
  ],
});
