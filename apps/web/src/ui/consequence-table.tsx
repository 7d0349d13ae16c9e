import { LightShape } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ConsequenceFragment } from '../gql/graphql';
import { useFormat } from './format';
import './consequence.css';

export type ConsequenceValues = ConsequenceFragment;

/** Rows shown at first; the most asked stand first. */
const SHOWN = 12;
/** Months shown: all twelve on a page, the first half in a dialog. */
const MONTHS = { page: 12, dialog: 6 } as const;

/** What handing out asks of each unit, month by month, beside what it owes already (L11). */
export function ConsequenceTable({ consequence, place = 'page' }: { consequence: ConsequenceValues; place?: keyof typeof MONTHS }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { months, units, unitCount, tasks, slots, heavy, warnAbove } = consequence;
  const shown = units.slice(0, SHOWN);
  const columns = months.slice(0, MONTHS[place]);
  return (
    <div className="consequence">
      <p>{t('kit.consequence.sum', { tasks, units: unitCount, slots })}</p>
      {heavy === 0 ? null : (
        <p className="consequence-heavy">
          <LightShape kind="due_soon" />
          {t('kit.consequence.heavy', { count: heavy, limit: warnAbove })}
        </p>
      )}
      {slots === 0 ? null : (
        <>
          <div className="consequence-scroll" tabIndex={0} role="region" aria-label={t('kit.consequence.label')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('kit.consequence.unit')}</th>
                  <th scope="col" className="num">{t('kit.consequence.tasks')}</th>
                  {columns.map((month) => <th key={month} scope="col" className="num">{format.month(month)}</th>)}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={row.unit.id}>
                    <th scope="row">{row.unit.name}</th>
                    <td className="num">{row.tasks}</td>
                    {columns.map((month, at) => <Cell key={month} added={row.added[at] ?? 0} owed={row.owed[at] ?? 0} limit={warnAbove} />)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="lx-sec">{t('kit.consequence.note', { limit: warnAbove })}{unitCount > shown.length ? t('kit.consequence.rest', { count: unitCount - shown.length }) : ''}</p>
        </>
      )}
    </div>
  );
}

/** +2 of 5: two come to three it owes already. */
function Cell({ added, owed, limit }: { added: number; owed: number; limit: number }) {
  const { t } = useTranslation();
  if (added + owed === 0) return <td className="num none">—</td>;
  const heavy = added > 0 && added + owed >= limit;
  return (
    <td className={heavy ? 'num heavy' : 'num'} title={t('kit.consequence.cell', { added, owed })}>
      {heavy ? <LightShape kind="due_soon" /> : null}
      {added === 0 ? '' : <b>+{added}</b>}
      {owed === 0 ? null : <span className="owed">{added === 0 ? owed : ` / ${String(owed)}`}</span>}
    </td>
  );
}
