// Generated from spec/ by `npm run generate`.

export {
  Core,
  FirmwareManagement,
  LocalAuthListManagement,
  RemoteTrigger,
  Reservation,
  Security,
  SmartCharging,
} from "./catalogue.js";
