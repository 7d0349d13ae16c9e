import { bulletinBars } from '@lianxi/domain';
import { PartsChart, Sheet, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { BulletinBodyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import './bulletin.css';

const PARTS = ['inTime', 'late', 'missing'] as const;

/** The frozen figures: a picture, and unit by unit with what the rule names it for. */
export function FigureSheet({ bulletin }: { bulletin: BulletinBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { units } = bulletin;
  const rows = bulletinBars({ ...bulletin, units }).map(({ name, level, ...bar }) => ({ name: level === null ? name : t(`bulletin.levelOf.${level}`), values: PARTS.map((part) => bar[part]) }));
  const cells = (of: Record<'expected' | (typeof PARTS)[number], number>) => (['expected', ...PARTS] as const).map((part) => <td key={part}>{of[part]}</td>);
  return (
    <Sheet padded title={t('bulletin.figures')} note={t('bulletin.frozenAsOf', { date: format.date(bulletin.frozenOn), version: bulletin.ruleVersion })}>
      {rows.length === 0 ? null : <PartsChart label={t('bulletin.chart')} series={PARTS.map((part) => t(`bulletin.${part}`))} rows={rows} />}
      <div className="bl-scroll" role="region" aria-label={t('bulletin.figuresByUnit')} tabIndex={0}>
        <table className="bl-units">
          <thead>
            <tr>
              <th scope="col">{t('bulletin.unit')}</th>
              {(['expected', ...PARTS] as const).map((part) => (
                <th key={part} scope="col">
                  {t(`bulletin.${part}`)}
                </th>
              ))}
              <th scope="col" className="named">
                {t('bulletin.named')}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">{unit.unitName}</th>
                {cells(unit)}
                <td className="named">{unit.named == null ? '—' : <Tag>{t(`bulletin.namedOf.${unit.named}`)}</Tag>}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('bulletin.total')}</th>
              {cells(bulletin)}
              <td className="named" />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="os-note">{t('bulletin.ruleNote', { missing: bulletin.missingFrom, late: bulletin.lateFrom, good: bulletin.goodFrom })}</p>
    </Sheet>
  );
}
