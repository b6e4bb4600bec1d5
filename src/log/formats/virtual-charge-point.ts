import type { LogFormat } from "../format.js";

const sent = /(?:Sending message|Responding with) ➡\ufe0f?\s{1,4}$/;
const received = /Receive message ⬅\ufe0f?\s{1,4}$/;

/** The log of the OCPP Virtual Charge Point of Solidstudio, a simulator. */
export const virtualChargePoint: LogFormat = {
  name: "virtual-charge-point",
  read({ before }) {
    if (sent.test(before)) return { station: undefined, sender: "ChargePoint", at: undefined };
    return received.test(before) ? { station: undefined, sender: "CentralSystem", at: undefined } : undefined;
  },
};
