/** How many blocks of PEM with this label, such as CERTIFICATE, a text has; RFC 7468. What is in them is not looked at. */
export function pemBlocks(text: string, label: string): number {
  let blocks = 0;
  let at = 0;
  for (;;) {
    const begin = text.indexOf(`-----BEGIN ${label}-----`, at);
    const end = begin === -1 ? -1 : text.indexOf(`-----END ${label}-----`, begin);
    if (end === -1) return blocks;
    blocks++;
    at = end;
  }
}
