import { groupOf, type LogFormat, senderBy } from "../format.js";

// Its columns have spaces between them, and tabs where they were copied from a table.
const line = /\[chargeBoxId=([^,\]]{1,200})[^\]]{0,200}\]\s(Received|Sending)(?: message)?:\s$/;
const time = /\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d[.,]\d{3}/;

/** The log of SteVe, a Central System. */
export const steve: LogFormat = {
  name: "steve",
  read({ before }) {
    const found = before.includes("[chargeBoxId=") ? line.exec(before) : null;
    if (found === null) return undefined;
    const sender = senderBy(groupOf(found, 2), /^Sending$/, "CentralSystem");
    return { station: groupOf(found, 1), sender, at: time.exec(before)?.at(0) };
  },
};
