/** A web address as it may stand in a log: what is asked for in it may be a secret, and is left out. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return 'an address that is none';
  const { protocol, host, pathname, searchParams } = new URL(url);
  const asked = [...searchParams.keys()].map((name) => `${encodeURIComponent(name)}=…`);
  return `${protocol}//${host}${pathname}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}
