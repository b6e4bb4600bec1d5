/** A module as one text, with all that it imports: what a worker is made of. */
declare module "*?source" {
  const source: string;
  export default source;
}

declare module "*.css";
