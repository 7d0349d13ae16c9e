/** What the field pages kept on this device is cleared; records not sent stay shut until their owner is back. False where somebody with some left stays after all. */
export async function clearDevice(accountId: string | undefined, may: (open: number) => boolean): Promise<boolean> {
  const [{ countOpen }, { forgetFacts }] = await Promise.all([import('./sync-state'), import('./field-store')]);
  const open = accountId === undefined ? 0 : await countOpen(accountId);
  if (open > 0 && !may(open)) return false;
  await forgetFacts();
  return true;
}
