import { groupOf, type LogFormat, senderBy } from "../format.js";

const line = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z):[A-Z]{2,6}:ocpp_rpc\.c:\d{1,6}:(->|<-) $/;

/** The log of the charging stations of Alfen. */
export const alfen: LogFormat = {
  name: "alfen",
  read({ before }) {
    const found = before.includes(":ocpp_rpc.c:") ? line.exec(before) : null;
    if (found === null) return undefined;
    const sender = senderBy(groupOf(found, 2), /^->$/, "ChargePoint");
    return { station: undefined, sender, at: groupOf(found, 1) };
  },
};
