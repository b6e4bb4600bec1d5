import { groupOf, type LogFormat, senderBy } from "../format.js";

const line =
  /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?) \w+ \(\w+\) \[(?:ocpp\] (.{0,200}?): (send|receive message)|websockets\.(?:server|protocol)\] (?:server )?([<>]) (?:TEXT '|Frame\())/;

/** The log of Home Assistant with the OCPP integration `lbbrhzn/ocpp`, which is a Central System. */
export const homeAssistant: LogFormat = {
  name: "home-assistant",
  read({ before }) {
    const isSigned = before.includes("[ocpp] ") || before.includes("[websockets.");
    const found = isSigned ? line.exec(before) : null;
    if (found === null) return undefined;
    const direction = groupOf(found, 3) ?? groupOf(found, 4);
    return {
      station: groupOf(found, 2),
      sender: senderBy(direction, /^(?:send|>)$/, "CentralSystem"),
      at: groupOf(found, 1),
    };
  },
};
