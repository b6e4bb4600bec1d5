import type { LogFormat } from "../format.js";
import { alfen } from "./alfen.js";
import { arrow } from "./arrow.js";
import { citrineOs } from "./citrineos.js";
import { docker } from "./docker.js";
import { everest } from "./everest.js";
import { evcc } from "./evcc.js";
import { homeAssistant } from "./home-assistant.js";
import { microOcpp } from "./micro-ocpp.js";
import { mobilityHouse } from "./mobility-house.js";
import { node } from "./node.js";
import { serilog } from "./serilog.js";
import { steve } from "./steve.js";
import { syslog } from "./syslog.js";
import { virtualChargePoint } from "./virtual-charge-point.js";

/**
 * The formats, those of OCPP programs before those of what carries their lines: what the first one does not have, such as
 * the time, is taken from the next that has it.
 */
export const formats: readonly LogFormat[] = [
  homeAssistant,
  evcc,
  steve,
  microOcpp,
  everest,
  alfen,
  virtualChargePoint,
  citrineOs,
  mobilityHouse,
  arrow,
  serilog,
  node,
  docker,
  syslog,
];
