/** Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(field).join(',')}\r\n`).join('')
}

// https://owasp.org/www-community/attacks/CSV_Injection
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
