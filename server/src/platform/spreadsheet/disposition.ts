/** The header under which a file is saved: a name people recognise, whatever characters it has. */
export function dispositionOf(name: string, ending: string): string {
  // Quotes, brackets and the like mean something inside the header (RFC 5987).
  const encoded = encodeURIComponent(`${name}.${ending}`).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="export.${ending}"; filename*=UTF-8''${encoded}`;
}
