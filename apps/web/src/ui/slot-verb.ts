import type { TFunction } from 'i18next';
import type { Verb } from '../gql/graphql';

interface SlotForVerb {
  id: string;
  viewerCan: readonly Verb[];
  unit: { id: string };
}

const REVIEWING = ['signOffReport', 'checkReport', 'acceptReport'] as const;

/** What a viewer mostly does with an expected report, and where: sign, check or review it in the queue, write it, or read it. */
export function slotVerb(slot: SlotForVerb, ownUnitIds: readonly string[], t: TFunction): { to: string; label: string } {
  const reviewing = REVIEWING.find((verb) => slot.viewerCan.includes(verb));
  if (slot.viewerCan.includes('fileReport')) return { to: `/reports/${slot.id}`, label: t(ownUnitIds.includes(slot.unit.id) ? 'report.file' : 'report.fileFor') };
  if (reviewing !== undefined) return { to: `/reviews?slot=${slot.id}`, label: t(`report.review.${reviewing}`) };
  return { to: `/reports/${slot.id}`, label: t('report.open') };
}
