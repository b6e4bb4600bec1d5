import { heartbeatInterval as record } from "../../generated/conversation.js";
import { between, durationOf, second } from "../duration.js";
import type { Rule } from "../rule.js";
import type { Seen } from "../seen.js";

/** How much longer or shorter than the interval the time between two may be, as a part of it. */
const slack = 0.5;

/** The same in milliseconds, for short intervals. */
const leastSlack = 5 * second;

export const heartbeatInterval: Rule = {
  record,
  watch: (station, report) => {
    let interval: number | undefined;
    /** The last Heartbeat that was not triggered. */
    let regular: Seen | undefined;
    /** The last of these that was answered; one that was not is sent again. */
    let heartbeat: Seen | undefined;
    /** What the Charge Point sent last, which may stand for a Heartbeat. */
    let last: Seen | undefined;
    let reported = new Set<string>();

    const change = (seconds: number): void => {
      interval = seconds > 0 ? seconds * second : undefined;
      heartbeat = undefined;
      reported = new Set();
    };
    const tell = (about: Seen, kind: string, message: string, earlier: Seen | undefined): void => {
      if (!reported.has(kind)) report(about, message, { earlier });
      reported.add(kind);
    };
    const asked = (): string => `the interval is ${durationOf(interval ?? 0)}`;

    return {
      frame: (seen) => {
        if (seen.sender !== "ChargePoint") return;
        const before = last;
        const silence = between(before, seen);
        last = seen;
        if (interval === undefined || silence === undefined || seen.waiting?.action === "BootNotification") return;
        if (silence > interval + Math.max(interval * slack, leastSlack))
          tell(seen, "seldom", `is the first message after ${durationOf(silence)}; ${asked()}`, before);
      },
      call: {
        // The interval counts from the start on.
        BootNotification: () => {
          interval = undefined;
        },
        Heartbeat: (call) => {
          if (station.triggered.has("Heartbeat")) return;
          regular = call;
          const time = between(heartbeat, call);
          if (interval !== undefined && time !== undefined && time < interval * slack - leastSlack)
            tell(call, "often", `comes ${durationOf(time)} after the one before; ${asked()}`, heartbeat);
        },
      },
      answer: {
        BootNotification: ({ conf }) => {
          if (conf.status === "Accepted") change(conf.interval);
        },
        ChangeConfiguration: ({ asked: { req }, conf: { status } }) => {
          if (status === "Accepted" && req.key.toLowerCase() === "heartbeatinterval") change(Number(req.value));
        },
        Heartbeat: ({ asked: { place } }) => {
          if (place.frame === regular?.place.frame) heartbeat = regular;
        },
      },
    };
  },
};
