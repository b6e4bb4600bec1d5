import { about, message, operation, required } from "../language.js";
import { cancelReservationStatus } from "../enumerations.js";
import { int32 } from "../primitives.js";

export const cancelReservation = operation("CancelReservation", {
  profile: "Reservation",
  initiator: "CentralSystem",
  about: about("§5.1", "Cancels a reservation."),
  req: message("§6.5", "Cancel a reservation.", {
    fields: { reservationId: required(int32, "Reservation to cancel.") },
    examples: [{ reservationId: 70_000 }],
  }),
  conf: message("§6.6", "Whether the reservation is gone.", {
    fields: {
      status: required(cancelReservationStatus, "Whether the reservation is gone."),
    },
    examples: [{ status: "Accepted" }],
  }),
});
