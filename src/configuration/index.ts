export { standardKeys, type StandardKeys } from "../generated/configuration.js";
export type { PhaseRotation } from "../generated/types/phase-rotation.js";
export { change, type WritableKey } from "./change.js";
export {
  type Accessibility,
  type BooleanKey,
  type ConnectorRotation,
  type Defined,
  defineKeys,
  type IntegerKey,
  type ItemOf,
  type Key,
  type KeyDescription,
  type KeyFacts,
  type KeyItems,
  type KeyLimits,
  type KeyOfType,
  type Keys,
  type KeyType,
  type ListKey,
  type PhasedMeasurand,
  type TextKey,
  type ValueOf,
} from "./keys.js";
export {
  type Configuration,
  type ConfigurationOptions,
  keyNamed,
  readConf,
  readValue,
  type ValueOptions,
  type Values,
} from "./read.js";
