import { groupOf, type LogFormat, senderBy } from "../format.js";

const line = /(?:(\d\d:\d\d:\d\d\.\d{3}) (?:->|>) )?\[(?:MO|AO)\] (Send|Recv|To WS lib|From WS lib): $/;

/** The serial log of MicroOcpp, once ArduinoOcpp, which is a Charge Point. */
export const microOcpp: LogFormat = {
  name: "micro-ocpp",
  read({ before }) {
    const found = before.includes("O] ") ? line.exec(before) : null;
    if (found === null) return undefined;
    const sender = senderBy(groupOf(found, 2), /^(?:Send|To)/, "ChargePoint");
    return { station: undefined, sender, at: groupOf(found, 1) };
  },
};
