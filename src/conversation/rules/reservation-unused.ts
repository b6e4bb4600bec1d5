import { reservationUnused as record } from "../../generated/conversation.js";
import { folded } from "../../reading/text.js";
import type { Rule } from "../rule.js";
import type { SeenAnswer } from "../seen.js";

/** How many reservations of a station are remembered. */
const most = 100;

export const reservationUnused: Rule = {
  record,
  watch: ({ transactions, connectors }, report) => {
    const reservations = new Map<number, SeenAnswer<"ReserveNow">>();

    return {
      call: {
        // It may have been lost.
        BootNotification: () => {
          reservations.clear();
        },
        StatusNotification: ({ req: { connectorId, status } }) => {
          if (status !== "Available" || connectors.get(connectorId)?.status !== "Reserved") return;
          for (const { asked } of [...reservations.values()])
            if (asked.req.connectorId === connectorId) reservations.delete(asked.req.reservationId);
        },
        StartTransaction: (call) => {
          const { connectorId, idTag, reservationId, timestamp } = call.req;
          if (transactions.reportedBy(call) !== undefined) return;
          for (const reservation of [...reservations.values()]) {
            const { req } = reservation.asked;
            const id: number = req.reservationId;
            const started = Date.parse(timestamp);
            // What was kept while offline may have started before.
            if (reservation.at !== undefined && started < reservation.at && id !== reservationId) continue;
            const isOver = Date.parse(req.expiryDate) < started;
            const isFor = folded(req.idTag) === folded(idTag);
            const isHere = req.connectorId === 0 || req.connectorId === connectorId;
            if (isOver || (isFor && isHere) || id === reservationId) reservations.delete(id);
            if (isOver || !isFor || !isHere || reservationId !== undefined) continue;
            report(call, `the transaction on connector ${connectorId} has not the reservationId ${id}`, {
              earlier: reservation,
              connectorId,
            });
          }
        },
      },
      answer: {
        ReserveNow: (answer) => {
          const { reservationId } = answer.asked.req;
          if (answer.conf.status !== "Accepted") return;
          reservations.delete(reservationId);
          if (reservations.size < most) reservations.set(reservationId, answer);
        },
        CancelReservation: ({ asked, conf }) => {
          if (conf.status === "Accepted") reservations.delete(asked.req.reservationId);
        },
      },
    };
  },
};
