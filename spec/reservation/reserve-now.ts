import { about, message, operation, optional, required } from "../language.js";
import { reservationStatus } from "../enumerations.js";
import { dateTime, idToken, int32, integer } from "../primitives.js";
import { time } from "../samples.js";

export const reserveNow = operation("ReserveNow", {
  profile: "Reservation",
  initiator: "CentralSystem",
  about: about("§5.13", "Reserves a connector for an idTag."),
  req: message("§6.37", "Reserve a connector.", {
    fields: {
      connectorId: required(integer, "Connector to reserve; 0 leaves the choice open until somebody comes."),
      expiryDate: required(dateTime, "When the reservation ends."),
      idTag: required(idToken, "Identifier that the connector is kept for."),
      parentIdTag: optional(idToken, "Group that the connector is kept for."),
      reservationId: required(int32, "Identifier of the reservation; a known one is replaced."),
    },
    examples: [
      { connectorId: 0, expiryDate: time, idTag: "CARD-0815", reservationId: 1 },
      { connectorId: 1, expiryDate: time, idTag: "CARD-0815", parentIdTag: "GROUP-1", reservationId: 1 },
    ],
  }),
  conf: message("§6.38", "Whether the reservation stands.", {
    fields: {
      status: required(reservationStatus, "Whether the reservation stands."),
    },
    examples: [{ status: "Occupied" }],
  }),
});
