import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useViewer } from '../../ui/viewer-context';
import {
  RegisterDutiesDocument,
  RegisterNoticesDocument,
  RegisterTextDocument,
  RegisterUnitsDocument,
} from './duty.query';
import { ALL_UNITS, filterOfChoice, levelOf, type RegisterChoice } from './register-choice';

export const DUTY_PAGE = 100;

/** The notice most duties come from, when the reader has chosen none: later ones add to it. */
function noticeOf<Notice extends { id: string; dutyCount: number }>(
  notices: readonly Notice[],
  chosen: string | null,
): Notice | null {
  const known = notices.find((notice) => notice.id === chosen);
  return known ?? [...notices].sort((a, b) => b.dutyCount - a.dutyCount)[0] ?? null;
}

/** The reads of the register: notices first, then units and text beside each other, then the duties of one unit. */
export function useRegister(choice: RegisterChoice) {
  const own = useViewer().jointMeeting?.unitIds;
  const noticesQuery = useQuery(RegisterNoticesDocument);
  const notices = useMemo(
    () => (noticesQuery.data?.notices.items ?? []).filter((notice) => notice.dutyCount > 0 && notice.state !== 'draft'),
    [noticesQuery.data],
  );
  const notice = noticeOf(notices, choice.noticeId);
  const noticeId = notice?.id ?? null;
  const skip = noticeId === null;
  const whole = { ...levelOf(choice), ...(noticeId === null ? {} : { noticeId }) };
  const unitsQuery = useQuery(RegisterUnitsDocument, {
    variables: { noticeId, level: levelOf(choice).level ?? null, whole, classes: { ...whole, unexpandedOnly: true } },
    skip,
  });
  const textQuery = useQuery(RegisterTextDocument, { variables: { id: noticeId ?? '' }, skip });
  const units = unitsQuery.data?.registerUnits ?? [];
  const first = units.find(({ unit }) => own?.includes(unit.id)) ?? units.find(({ unset }) => unset > 0) ?? units[0];
  const unitId = choice.unitId ?? first?.unit.id ?? (unitsQuery.data === undefined ? null : ALL_UNITS);
  const dutiesQuery = useQuery(RegisterDutiesDocument, {
    variables: { filter: filterOfChoice(choice, noticeId, unitId), page: { limit: DUTY_PAGE, offset: 0 } },
    skip: skip || unitId === null,
  });
  return { notices, notice, noticeId, noticesQuery, unitsQuery, textQuery, dutiesQuery, units, unitId };
}

export type Register = ReturnType<typeof useRegister>;
