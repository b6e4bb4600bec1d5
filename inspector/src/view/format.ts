import { printable } from "../../../cli/src/printable.js";

/** A text that was sent or logged, of at most so many characters, with nothing that turns its direction or hides. */
export function shown(text: string, most = 200): string {
  return text.length > most ? `${printable(text.slice(0, most))}…` : printable(text);
}

/** A time of day in UTC, with the date before it if that is wanted. */
export function timeText(at: number, withDate: boolean): string {
  if (Number.isNaN(at) || Math.abs(at) > 8.64e15) return "";
  const text = new Date(at).toISOString();
  return withDate ? `${text.slice(0, 10)} ${text.slice(11, 23)}` : text.slice(11, 23);
}

/** How long something took, in milliseconds. */
export function tookText(milliseconds: number): string {
  if (Number.isNaN(milliseconds)) return "";
  const size = Math.abs(milliseconds);
  if (size < 1000) return `${Math.round(milliseconds)} ms`;
  if (size < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.round(milliseconds / 60_000)} min`;
}

/** How long a session was, in seconds. */
export function durationText(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${Math.floor(seconds % 60)} s` : `${Math.floor(seconds)} s`;
}

/** An energy in Wh. */
export function energyText(wattHours: number | undefined): string {
  if (wattHours === undefined) return "";
  const text = Math.abs(wattHours) >= 1000 ? `${(wattHours / 1000).toFixed(2)} kWh` : `${wattHours} Wh`;
  return text.replace("-", "\u2212");
}

export function count(amount: number): string {
  return amount.toLocaleString("en").replaceAll(",", "\u202f");
}
