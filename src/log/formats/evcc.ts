import { groupOf, type LogFormat, senderBy } from "../format.js";

const line =
  /\[ocpp *\] [A-Z]+ (?:(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) )?(?:(send|sent|recv|sent JSON message to|received JSON message from) (\S{1,200}): |ocpp message \()/;
const ocppGo = /(?:^|\s)(sent JSON message to|received JSON message from|sent|recv) (\S{1,200}): $/;

/** The log of evcc, a Central System, or of the Go library `ocpp-go` that it uses. */
export const evcc: LogFormat = {
  name: "evcc",
  read({ before }) {
    const found = before.includes("[ocpp") ? line.exec(before) : null;
    if (found !== null)
      return {
        station: groupOf(found, 3),
        sender: senderBy(groupOf(found, 2), /^sen/, "CentralSystem"),
        at: groupOf(found, 1),
      };
    const bare = before.endsWith(": ") ? ocppGo.exec(before) : null;
    if (bare === null) return undefined;
    const sender = senderBy(groupOf(bare, 1), /^sen/, "CentralSystem");
    return { station: groupOf(bare, 2), sender, at: undefined };
  },
};
