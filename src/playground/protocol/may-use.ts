/**
 * Whether Discord offers somebody with these permissions a command that is meant for others.
 *
 * @param needs Permission bits; absent if everybody may use it, and 0 if nobody may.
 */
export function mayUse(permissions: string, needs: string | undefined): boolean {
  if (needs === undefined) return true;
  const wanted = BigInt(needs);
  return wanted !== 0n && (BigInt(permissions) & wanted) === wanted;
}
