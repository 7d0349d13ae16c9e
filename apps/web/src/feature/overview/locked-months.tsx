import { LineList, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';

type Overview = OverviewQuery['overview'];
type Lock = NonNullable<Overview['matrix']['periods'][number]['lock']>;

/** The last ones; those before are on their page. */
const SHOWN = 3;

/** Why a month's missing reports are in the matrix and the rate, but not among what is late: it is locked; and who may still be heard. */
export function LockedMonths({ overview: { matrix, trend } }: { overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const locked = matrix.periods.flatMap(({ startOn, lock }) => (lock == null ? [] : [{ startOn, lock }])).reverse();
  if (locked.length === 0) return null;
  return (
    <Sheet title={t('overview.locked')} note={t('overview.lockedNote', { count: locked.length })} tools={<Link to="/periods">{t('overview.lockedMore')}</Link>}>
      <p className="overview-aid">{t('overview.lockedMeaning')}</p>
      <LineList
        label={t('overview.locked')}
        items={locked.slice(0, SHOWN).map(({ startOn, lock }) => {
          const counts = trend.find(({ periodStartOn }) => periodStartOn === startOn);
          return { key: lock.id, light: <Link to="/periods">{format.month(startOn)}</Link>, when: t('overview.lockedTag'), title: counts === undefined ? '' : t('period.figures', counts), sub: <Exceptions lock={lock} /> };
        })}
      />
    </Sheet>
  );
}

/** Each by the unit's name; who may send until when, or what came of it. */
function Exceptions({ lock }: { lock: Lock }) {
  const { t } = useTranslation();
  const format = useFormat();
  return lock.exceptions
    .filter(({ revokedAt }) => revokedAt == null)
    .map(({ id, unitName, slotTitle, untilOn, inForce, filed }) => (
      <span key={id} className="overview-exception">
        {t(inForce ? 'overview.exceptionOpen' : 'overview.exceptionOver', { unit: slotTitle == null ? unitName : `${unitName}${t('overview.exceptionOf', { title: slotTitle })}`, date: format.date(untilOn, { weekday: false }), count: filed })}
      </span>
    ));
}
