import type { Transaction } from "ocpp16messages/conversation";

/** The readings of transactions as CSV, RFC 4180, a piece of text for each transaction. */
export function* readingsCsv(transactions: readonly Transaction[]): Generator<string> {
  yield "station,connector,transaction,measurand,phase,location,unit,time,value\r\n";
  for (const { station = "", connectorId = "", transactionId = "", readings } of transactions) {
    let lines = "";
    for (const { measurand, phase = "", location, unit = "", times, values } of readings) {
      const head = [station, connectorId, transactionId, measurand, phase, location, unit].map(cell).join(",");
      times.forEach((time, i) => {
        lines += `${head},${new Date(time).toISOString()},${values[i] ?? ""}\r\n`;
      });
    }
    yield lines;
  }
}

/** A cell in quotation marks where it needs them; a spreadsheet takes none for a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
