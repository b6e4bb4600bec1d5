/** How many blocks of PEM with this label, such as CERTIFICATE, a text has; RFC 7468. What is in them is not looked at. */
export function pemBlocks(text: string, label: string): number {
  const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
  const [, ...rest] = text.split(begin);
  return rest.filter((block) => block.includes(end)).length;
}
