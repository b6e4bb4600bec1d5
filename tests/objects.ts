/** Every object and list within a value, itself included. */
export function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const inner of Object.values(value) as unknown[]) yield* objectsIn(inner);
}
